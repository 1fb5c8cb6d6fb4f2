using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>Asks Git.</summary>
internal static class GitCommand
{
    /// <summary>What <c>git</c> prints; null where it is not installed or refuses.</summary>
    public static string? Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

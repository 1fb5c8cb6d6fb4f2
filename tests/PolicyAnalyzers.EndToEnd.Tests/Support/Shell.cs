using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>Runs scripts as a hosted runner does: Bash, which stops at the first command that fails.</summary>
internal static class Shell
{
    /// <summary>Runs a script in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="script">The script.</param>
    /// <param name="variables">Variables of the environment.</param>
    /// <param name="path">Folders that are searched for programs before all others.</param>
    /// <returns>The exit code, and what it wrote to both streams.</returns>
    public static (int ExitCode, string Output) Run(string folder, string script, IReadOnlyDictionary<string, string>? variables = null, params string[] path)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script]) { WorkingDirectory = folder };
        start.Environment["PATH"] = string.Join(Path.PathSeparator, [.. path, Environment.GetEnvironmentVariable("PATH")]);
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Dotnet.Run(start);
    }

    /// <summary>As <see cref="Run"/>, for a script without which no test makes sense.</summary>
    public static void RunOrThrow(string folder, string script)
    {
        var (exitCode, output) = Run(folder, script);
        if (exitCode != 0)
        {
            throw new InvalidOperationException($"{script}\nended with {exitCode}:\n{output}");
        }
    }
}

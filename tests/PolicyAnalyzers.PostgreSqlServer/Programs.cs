using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace PolicyAnalyzers.PostgreSqlServer;

/// <summary>Runs programs as a user whom PostgreSQL accepts: it refuses root.</summary>
internal static class Programs
{
    private static readonly string? OtherUser = !OperatingSystem.IsWindows() && Environment.UserName == "root" ? UserToBe() : null;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Start(program, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} failed with {process.ExitCode}: {errors}{output.GetAwaiter().GetResult()}");
        }
    }

    /// <summary>Starts a program.</summary>
    public static Process Start(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        string[] command = OtherUser is null ? [program] : ["setpriv", "--reuid", OtherUser, "--regid", OtherUser, "--clear-groups", program];
        start.FileName = command[0];
        foreach (var argument in (IEnumerable<string>)[.. command[1..], .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Gives a folder to the user.</summary>
    public static void GiveAway(string folder)
    {
        if (OtherUser is not null)
        {
            using var process = Process.Start("chown", ["-R", OtherUser + ":", folder]);
            process.WaitForExit();
        }
    }

    // setpriv wants a group too, and both of these have one of their own name or number.
    private static string UserToBe()
    {
        foreach (var line in File.ReadLines("/etc/passwd"))
        {
            if (line.StartsWith("postgres:", StringComparison.Ordinal))
            {
                return "postgres";
            }
        }

        return "65534";
    }
}

using System;
using System.IO;
using System.Runtime.InteropServices;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>
/// The compiler's build server, which is what a developer's builds use, whatever the machine that runs the tests has set. It is one that nobody else
/// uses, and ends with the run.
/// </summary>
internal static class CompilerServer
{
    /// <summary>The name under which builds find it.</summary>
    public static string Id { get; } = "policy-analyzers-" + Guid.NewGuid().ToString("N");

    /// <summary>Stops it, if it runs.</summary>
    /// <param name="folder">A folder in which builds ran: its settings say which SDK that was.</param>
    public static void Stop(string folder)
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var sdk = Path.Combine(root, "sdk", Dotnet.RunOrThrow(folder, "--version").Trim());
        Dotnet.Run(folder, ["exec", Path.Combine(sdk, "Roslyn", "bincore", "VBCSCompiler.dll"), "-pipename:" + Id, "-shutdown"]);
    }
}

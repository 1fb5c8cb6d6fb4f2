using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace PolicyAnalyzers.Benchmarks.Compiling;

/// <summary>The .NET SDK in use.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Host">Path of <c>dotnet</c>.</param>
/// <param name="Compiler">Path of the compiler.</param>
/// <param name="References">Reference assemblies of the framework.</param>
internal sealed record Sdk(string Version, string Host, string Compiler, ImmutableArray<string> References)
{
    /// <summary>Finds the SDK that <c>dotnet</c> picks in the current folder.</summary>
    /// <exception cref="FileNotFoundException">A part of it is not installed.</exception>
    public static Sdk Find()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var host = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        var version = VersionOf(host);
        var compiler = Path.Combine(root, "sdk", version, "Roslyn", "bincore", "csc.dll");
        var framework = $"{Environment.Version.Major}.{Environment.Version.Minor}";
        var packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        var references = Directory.Exists(packs)
            ? Directory.EnumerateDirectories(packs, framework + ".*").Select(pack => Path.Combine(pack, "ref", "net" + framework)).Max(StringComparer.Ordinal)
            : null;
        return File.Exists(compiler) && Directory.Exists(references)
            ? new Sdk(version, host, compiler, [.. Directory.EnumerateFiles(references, "*.dll").Order(StringComparer.Ordinal)])
            : throw new FileNotFoundException($"The compiler or the reference assemblies of .NET {framework} are not installed under {root}.", compiler);
    }

    private static string VersionOf(string host)
    {
        using var process = Process.Start(new ProcessStartInfo(host, "--version") { RedirectStandardOutput = true })!;
        var version = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return version;
    }
}

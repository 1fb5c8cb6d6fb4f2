using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Benchmarks.Variants;
using PolicyAnalyzers.Benchmarks.Workload;

namespace PolicyAnalyzers.Benchmarks.Compiling;

/// <summary>
/// Compiles the solution: each project in a compiler process of its own, with nothing warm but the disk; or by a build server, one for each variant, which
/// stays from round to round.
/// </summary>
internal sealed partial class Compiler(Sdk sdk, GeneratedSolution solution, string annotations, string folder, bool usesServers) : IDisposable
{
    private readonly Dictionary<Variant, CompilerServer> _servers = [];

    // An analyzer that was not loaded, that failed, or that had no policy would be measured as a fast one.
    private static readonly string[] Invalidating =
        ["AD0001", "CS8032", "CS8033", "CS8034", "CS8784", "CS8785", "POL0001", "POL0002", "POL0003", "POL0013"];

    // What makes two equal compiles differ: methods that are compiled again depending on time and on samples, and collections beside the work.
    // None of it is turned off for one variant alone, and a user's compiler still compiles again what is hot.
    private static readonly (string Name, string Value)[] RuntimeSettings =
        [("DOTNET_TieredPGO", "0"), ("DOTNET_TC_CallCountingDelayMs", "0"), ("DOTNET_gcConcurrent", "0"), ("DOTNET_GCgen0size", "0x10000000")];

    /// <summary>Compiles with a variant's analyzers.</summary>
    /// <exception cref="InvalidOperationException">The compile failed, or an analyzer did not do its work.</exception>
    public CompilerRun Run(Variant variant)
    {
        var runs = solution.Projects.Select(project => Run(variant, project)).ToList();
        var findings = runs.SelectMany(run => run.Ids).GroupBy(id => id).ToImmutableSortedDictionary(group => group.Key, group => group.Count());
        var invalid = findings.Keys.Intersect(Invalidating).ToList();
        return invalid.Count == 0
            ? new CompilerRun(TimeSpan.FromTicks(runs.Sum(run => run.CpuTime.Ticks)), findings)
            : throw new InvalidOperationException($"{variant.Name} is not measured, because the compile reported {string.Join(", ", invalid)}.");
    }

    private (TimeSpan CpuTime, IReadOnlyList<string> Ids) Run(Variant variant, GeneratedProject project)
    {
        var response = Path.Combine(folder, $"{variant.Key}.{project.Name}.rsp");
        File.WriteAllLines(response, Arguments(variant, project));
        var output = "";
        var server = ServerFor(variant);
        var before = server?.CpuTime ?? TimeSpan.Zero;
        var cpuTime = ChildCpuTime.Of(() =>
        {
            string[] shared = server is null ? [] : ["-shared:" + server.Pipe];
            var start = new ProcessStartInfo(sdk.Host, ["exec", sdk.Compiler, "-noconfig", .. shared, $"@{response}"]) { RedirectStandardOutput = true };
            Configure(start);

            var process = Process.Start(start)!;
            output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? process
                : throw new InvalidOperationException(
                    $"Compiling {project.Name} with {variant.Name} failed:\n{string.Join('\n', output.Split('\n').Take(40))}");
        });
        var served = (server?.CpuTime ?? TimeSpan.Zero) - before;
        // A client that finds no server compiles by itself, and says nothing of it.
        return server is null || served > cpuTime
            ? (cpuTime + served, [.. Id().Matches(output).Select(match => match.Groups["id"].Value)])
            : throw new InvalidOperationException($"{project.Name} was not compiled by the build server of {variant.Name}.");
    }

    private CompilerServer? ServerFor(Variant variant)
    {
        if (usesServers && !_servers.ContainsKey(variant))
        {
            _servers.Add(variant, CompilerServer.Start(sdk, Configure));
        }

        return _servers.GetValueOrDefault(variant);
    }

    private static void Configure(ProcessStartInfo start)
    {
        foreach (var (name, value) in RuntimeSettings)
        {
            start.Environment[name] = value;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var server in _servers.Values)
        {
            server.Dispose();
        }
    }

    private IEnumerable<string> Arguments(Variant variant, GeneratedProject project) =>
    [
        "-target:library", "-langversion:latest", "-nullable:enable", "-deterministic+", "-optimize-", "-debug:portable", "-nostdlib+", "-utf8output", "-parallel-",
        $"-out:{Path.Combine(folder, project.Name + ".dll")}",
        $"-analyzerconfig:{WriteConfig(project)}",
        .. sdk.References.Append(annotations).Select(path => $"-reference:{path}"),
        .. variant.Analyzers.Select(path => $"-analyzer:{path}"),
        .. variant.AdditionalFiles.Select(path => $"-additionalfile:{path}"),
        .. project.Sources,
    ];

    // As MSBuild writes it for every project.
    private string WriteConfig(GeneratedProject project)
    {
        var path = Path.Combine(folder, project.Name + ".globalconfig");
        File.WriteAllText(path, $"is_global = true\nbuild_property.MSBuildProjectDirectory = {project.Folder}\n");
        return path;
    }

    [GeneratedRegex(@"\b(warning|error|info) (?<id>[A-Z]+[0-9]+):", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}

using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Gating.BuildLogs;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>The assemblies in the output of a project: its own, and the dependencies that were copied beside it.</summary>
/// <param name="Compilation">The run of the compiler that made the project's own.</param>
/// <param name="Own">Absolute path of the assembly that the compiler made; null where the arguments name none.</param>
/// <param name="Files">Absolute paths of all files that may be assemblies, sorted.</param>
internal sealed record BuiltAssemblies(LoggedCompilation Compilation, string? Own, ImmutableArray<string> Files)
{
    private static readonly string[] Options = ["/out:", "-o:", "--out:", "-out:"];
    private static readonly string[] Extensions = [".dll", ".exe"];

    /// <summary>The output of one project.</summary>
    public static BuiltAssemblies Of(LoggedCompilation compilation)
    {
        var folder = Path.GetDirectoryName(compilation.Project)!;
        var own = compilation.Invocation.Arguments
            .Select(argument => Options.FirstOrDefault(option => argument.StartsWith(option, StringComparison.Ordinal)) is { } option ? argument[option.Length..].Trim('"') : null)
            .FirstOrDefault(path => path is not null);
        var copied = compilation.OutputFolder is { } output && Directory.Exists(output)
            ? Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        var made = own is null ? null : Path.GetFullPath(own, folder);
        return new BuiltAssemblies(compilation, made, [.. (made is not null && File.Exists(made) ? Enumerable.Repeat(made, 1) : []).Concat(copied)]);
    }
}

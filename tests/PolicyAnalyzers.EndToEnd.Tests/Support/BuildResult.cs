using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>What a build said.</summary>
internal sealed class BuildResult
{
    /// <summary>Reads a build's output.</summary>
    public BuildResult(int exitCode, string output)
    {
        ExitCode = exitCode;
        Output = output;
        Diagnostics = output.Split('\n').Select(line => BuildDiagnostic.Parse(line.TrimEnd('\r'))).OfType<BuildDiagnostic>().Distinct().ToImmutableArray();
    }

    /// <summary>The exit code.</summary>
    public int ExitCode { get; }

    /// <summary>Everything that was printed; the message of every failing test.</summary>
    public string Output { get; }

    /// <summary>Every warning and error, each once.</summary>
    public ImmutableArray<BuildDiagnostic> Diagnostics { get; }

    /// <summary>Errors and warnings that are ours, as <c>severity ID</c> or of one project.</summary>
    public IEnumerable<string> Ours(string? project = null) => Diagnostics
        .Where(diagnostic => IsOurs(diagnostic) && (project is null || diagnostic.Project == project))
        .Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}");

    /// <summary>Errors and warnings that are not ours.</summary>
    public IEnumerable<string> Others(string? project = null) => Diagnostics
        .Where(diagnostic => !IsOurs(diagnostic) && (project is null || diagnostic.Project == project))
        .Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}: {diagnostic.Message}");

    /// <summary>The diagnostics with an id, of one project.</summary>
    public IReadOnlyList<BuildDiagnostic> With(string id, string? project = null) =>
        Diagnostics.Where(diagnostic => diagnostic.Id == id && (project is null || diagnostic.Project == project)).ToList();

    /// <inheritdoc/>
    public override string ToString() => $"exit code {ExitCode}\n{Output}";

    private static bool IsOurs(BuildDiagnostic diagnostic) => diagnostic.Id.StartsWith("POL", StringComparison.Ordinal);
}

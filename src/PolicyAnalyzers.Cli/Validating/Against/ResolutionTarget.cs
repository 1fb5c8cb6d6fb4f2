using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Validating.Against;

/// <summary>What symbols are looked up in. Disposing deletes what was built for that.</summary>
/// <param name="Name">What the user named, for messages.</param>
/// <param name="Assemblies">Every assembly that is there.</param>
/// <param name="Gaps">Why some may be missing; empty where all are there.</param>
internal sealed record ResolutionTarget(string Name, ImmutableArray<AssemblyFile> Assemblies, ImmutableArray<ScanProblem> Gaps) : IDisposable
{
    /// <summary>Where it was built; null where it was there already.</summary>
    public InjectionFolder? Folder { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Folder?.Dispose();
}

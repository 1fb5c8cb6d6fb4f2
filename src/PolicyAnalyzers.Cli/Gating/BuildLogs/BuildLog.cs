using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.BuildLogs;

/// <summary>What a binary log of MSBuild says of one build.</summary>
/// <param name="Started">When the build began, in UTC.</param>
/// <param name="Succeeded">The build ended well.</param>
/// <param name="Compilations">The runs of compilers, sorted by project and framework.</param>
/// <param name="Projects">Absolute paths of all projects that took part, compiled or not.</param>
/// <param name="Frameworks">By project, the frameworks that it says it is built for.</param>
/// <param name="Errors">The errors of the build, each once.</param>
internal sealed record BuildLog(
    DateTime Started,
    bool Succeeded,
    ImmutableArray<LoggedCompilation> Compilations,
    ImmutableHashSet<string> Projects,
    IReadOnlyDictionary<string, ImmutableArray<string>> Frameworks,
    ImmutableArray<BuildError> Errors);

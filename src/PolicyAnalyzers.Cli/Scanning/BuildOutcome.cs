using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>How the build of the target ended.</summary>
/// <param name="Succeeded">The build tool said success.</param>
/// <param name="Errors">The errors that it said.</param>
/// <param name="Tail">The last lines that it wrote, for a failure that names no error.</param>
internal sealed record BuildOutcome(bool Succeeded, ImmutableArray<BuildError> Errors, ImmutableArray<string> Tail);

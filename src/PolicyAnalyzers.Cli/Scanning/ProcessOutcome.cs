using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>How a child process ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Lines">What it wrote, standard output and standard error in the order of arrival.</param>
internal sealed record ProcessOutcome(int ExitCode, ImmutableArray<string> Lines);

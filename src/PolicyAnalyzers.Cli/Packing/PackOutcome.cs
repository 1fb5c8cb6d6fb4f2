using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Packing;

/// <summary>How packing ended.</summary>
/// <param name="Package">Absolute path of the package; null where there is none.</param>
/// <param name="Warnings">What the build warned of.</param>
/// <param name="Errors">Why there is no package, as the build said it.</param>
internal sealed record PackOutcome(string? Package, ImmutableArray<string> Warnings, ImmutableArray<string> Errors);

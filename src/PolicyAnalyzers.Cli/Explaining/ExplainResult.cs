using System.Collections.Immutable;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Explaining;

/// <summary>The answer to a question about declarations.</summary>
/// <param name="Target">Where it was looked for.</param>
/// <param name="Symbols">What was found, each declaration once.</param>
/// <param name="Policies">The policies in force where something was found, id and version.</param>
/// <param name="Remarks">What the answer may lack: projects that do not build, generators that cannot be run.</param>
internal sealed record ExplainResult(ScanTarget Target, ImmutableArray<SymbolExplanation> Symbols, ImmutableArray<string> Policies, ImmutableArray<string> Remarks);

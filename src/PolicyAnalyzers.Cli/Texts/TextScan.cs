using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>What the text files of a folder say of survey platforms.</summary>
/// <param name="Findings">Places outside of the governed client, by file and place.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Skipped">Files that were not, by path.</param>
internal sealed record TextScan(ImmutableArray<TextFinding> Findings, int Files, ImmutableArray<SkippedText> Skipped);

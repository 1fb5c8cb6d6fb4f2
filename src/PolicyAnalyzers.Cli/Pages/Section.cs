using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Pages;

/// <summary>A chapter of a page.</summary>
/// <param name="Anchor">Unique on the page.</param>
/// <param name="Title">In plain words.</param>
/// <param name="Content">Its parts.</param>
internal sealed record Section(string Anchor, string Title, ImmutableArray<Block> Content);

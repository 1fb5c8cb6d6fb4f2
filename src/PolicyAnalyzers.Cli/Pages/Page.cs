using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Pages;

/// <summary>A document that people read: what it says, not how it looks.</summary>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">One line below it.</param>
/// <param name="Running">What stands at the foot of each printed page.</param>
/// <param name="Front">What stands before the table of contents.</param>
/// <param name="Sections">The chapters.</param>
internal sealed record Page(string Title, Phrase Subtitle, string Running, ImmutableArray<Block> Front, ImmutableArray<Section> Sections);

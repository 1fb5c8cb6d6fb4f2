using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Pages;

/// <summary>A part of a page that stands below the part before it. All kinds are in this file: together they are what a page can hold.</summary>
internal abstract record Block;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(Phrase Text) : Block;

/// <summary>What a reader must not miss.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="IsGood">Good news, such as an approval; else a warning.</param>
internal sealed record Notice(Phrase Text, bool IsGood = false) : Block;

/// <summary>A list of points.</summary>
internal sealed record Bullets(ImmutableArray<Phrase> Items) : Block;

/// <summary>Names with what they stand for.</summary>
internal sealed record Facts(ImmutableArray<Fact> Items) : Block;

/// <summary>A name and what it stands for.</summary>
internal sealed record Fact(string Name, Phrase Value);

/// <summary>A table; the first cell of a row names the row.</summary>
internal sealed record Table(string Caption, ImmutableArray<string> Headers, ImmutableArray<ImmutableArray<Phrase>> Rows) : Block;

/// <summary>Stages that follow on each other.</summary>
internal sealed record Stages(ImmutableArray<Stage> Items) : Block;

/// <summary>A stage: its name and what is said of it, one sentence a line.</summary>
internal sealed record Stage(string Name, ImmutableArray<Phrase> Lines);

/// <summary>Lines on paper where somebody signs.</summary>
internal sealed record Signatures(ImmutableArray<Phrase> Names) : Block;

/// <summary>Something that has an id and to which others link.</summary>
/// <param name="Anchor">Unique on the page.</param>
/// <param name="Title">In plain words.</param>
/// <param name="Id">As the policy writes it.</param>
/// <param name="Mark">A word beside the title, such as 'retired'; null for none.</param>
/// <param name="Content">What is said of it.</param>
internal sealed record Card(string Anchor, string Title, string Id, string? Mark, ImmutableArray<Block> Content) : Block;

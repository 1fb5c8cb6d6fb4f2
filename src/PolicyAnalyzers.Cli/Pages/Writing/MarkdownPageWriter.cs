using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Cli.Pages.Writing;

/// <summary>Markdown by CommonMark, with the tables of GitHub.</summary>
internal sealed class MarkdownPageWriter : IPageWriter
{
    /// <inheritdoc/>
    public string Write(Page page)
    {
        var text = new StringBuilder();
        Part(text, "# " + Heading(page.Title));
        Part(text, MarkdownText.Of(page.Subtitle));
        Blocks(text, page.Front);
        Part(text, "## Contents");
        Part(text, Lines(page.Sections.Select(section => $"- [{MarkdownText.Escaped(section.Title)}]({MarkdownText.Target("#" + section.Anchor)})")));
        foreach (var section in page.Sections)
        {
            Part(text, $"## {MarkdownText.Anchor(section.Anchor)}{Heading(section.Title)}");
            Blocks(text, section.Content);
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Blocks(StringBuilder text, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Block(text, block);
        }
    }

    private static void Block(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Part(text, MarkdownText.Of(paragraph.Text));
                break;
            case Notice notice:
                Part(text, "> " + (notice.IsGood ? "" : "**Note:** ") + MarkdownText.Of(notice.Text));
                break;
            case Bullets bullets:
                Part(text, Lines(bullets.Items.Select(item => "- " + MarkdownText.Of(item))));
                break;
            case Facts { Items.IsEmpty: false } facts:
                Part(text, Lines(facts.Items.Select(fact => $"- **{MarkdownText.Escaped(fact.Name)}:** {MarkdownText.Of(fact.Value)}")));
                break;
            case Table table:
                Part(text, MarkdownText.Escaped(table.Caption) + ":");
                Part(text, Rows(table.Headers.Select(MarkdownText.Escaped), table.Rows.Select(row => row.Select(MarkdownText.Of))));
                break;
            case Stages stages:
                Part(text, Rows(["Stage", "What is stated"], stages.Items.Select(stage => new[] { $"**{MarkdownText.Escaped(stage.Name)}**", string.Join("<br>", stage.Lines.Select(MarkdownText.Of)) })));
                break;
            case Signatures signatures:
                Part(text, Rows(["To be approved by", "Signature", "Day"], signatures.Names.Select(name => new[] { MarkdownText.Of(name), "", "" })));
                break;
            case Card card:
                Part(text, $"### {MarkdownText.Anchor(card.Anchor)}{Heading(card.Title)}{(card.Mark is { } mark ? $" ({MarkdownText.Escaped(mark)})" : "")}");
                Part(text, $"Id: {MarkdownText.Of(Phrase.Code(card.Id))}");
                Blocks(text, card.Content);
                break;
        }
    }

    private static string Rows(IEnumerable<string> headers, IEnumerable<IEnumerable<string>> rows)
    {
        var names = headers.ToArray();
        return Lines(rows.Select(Row).Prepend(Row(names.Select(_ => "---"))).Prepend(Row(names)));
    }

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines);

    private static string Heading(string title) => MarkdownText.Escaped(title).Trim();

    private static void Part(StringBuilder text, string part) => text.Append(part.TrimEnd()).Append("\n\n");
}

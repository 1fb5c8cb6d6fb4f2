using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Cli.Pages.Writing;

/// <summary>One file of HTML5 that needs nothing else: no script, no font, no picture.</summary>
internal sealed class HtmlPageWriter : IPageWriter
{
    private const string StyleName = "Pages/page.css";

    /// <inheritdoc/>
    public string Write(Page page)
    {
        var html = new StringBuilder();
        Line(html, "<!DOCTYPE html>");
        Line(html, "<html lang=\"en\">");
        Line(html, "<head>");
        Line(html, "<meta charset=\"utf-8\">");
        Line(html, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line(html, $"<title>{HtmlText.Attribute(page.Title)}</title>");
        Line(html, $"<style>\n{Style()}@page {{ @bottom-left {{ content: \"{CssText(page.Running)}\" }} }}\n</style>");
        Line(html, "</head>");
        Line(html, "<body>");
        Line(html, "<a class=\"skip\" href=\"#content\">Skip to the content</a>");
        Line(html, "<header>");
        Line(html, $"<h1>{HtmlText.Escaped(page.Title)}</h1>");
        Line(html, $"<p class=\"subtitle\">{HtmlText.Of(page.Subtitle)}</p>");
        Blocks(html, page.Front);
        Line(html, "</header>");
        Line(html, "<nav aria-labelledby=\"contents\">");
        Line(html, "<h2 id=\"contents\">Contents</h2>");
        Line(html, $"<ol>{string.Concat(page.Sections.Select(section => $"<li><a href=\"{HtmlText.Target("#" + section.Anchor)}\">{HtmlText.Escaped(section.Title)}</a></li>"))}</ol>");
        Line(html, "</nav>");
        Line(html, "<main id=\"content\">");
        foreach (var section in page.Sections)
        {
            Line(html, $"<section aria-labelledby=\"{HtmlText.Attribute(section.Anchor)}\">");
            Line(html, $"<h2 id=\"{HtmlText.Attribute(section.Anchor)}\">{HtmlText.Escaped(section.Title)}</h2>");
            Blocks(html, section.Content);
            Line(html, "</section>");
        }

        Line(html, "</main>");
        Line(html, $"<footer><p>{HtmlText.Escaped(page.Running)}</p></footer>");
        Line(html, "</body>");
        Line(html, "</html>");
        return html.ToString();
    }

    private static void Blocks(StringBuilder html, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Block(html, block);
        }
    }

    private static void Block(StringBuilder html, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(html, $"<p>{HtmlText.Of(paragraph.Text)}</p>");
                break;
            case Notice notice:
                Line(html, $"<p class=\"notice {(notice.IsGood ? "good" : "warning")}\">{HtmlText.Of(notice.Text)}</p>");
                break;
            case Bullets bullets:
                Line(html, $"<ul class=\"rules\">{Each(bullets.Items, item => $"<li>{HtmlText.Of(item)}</li>")}</ul>");
                break;
            case Facts { Items.IsEmpty: false } facts:
                Line(html, $"<dl>{Each(facts.Items, fact => $"<div><dt>{HtmlText.Escaped(fact.Name)}</dt><dd>{HtmlText.Of(fact.Value)}</dd></div>")}</dl>");
                break;
            case Table table:
                Table(html, table.Caption, table.Headers, table.Rows.Select(row => row.Select(HtmlText.Of)));
                break;
            case Stages stages:
                Line(html, $"<ol class=\"stages\">{Each(stages.Items, stage => $"<li><span class=\"stage\">{HtmlText.Escaped(stage.Name)}</span>{string.Concat(stage.Lines.Select(line => $"<span class=\"line\">{HtmlText.Of(line)}</span>"))}</li>")}</ol>");
                break;
            case Signatures signatures:
                Line(html, "<div class=\"signatures\">");
                Table(html, "Approval", ["To be approved by", "Signature", "Day"], signatures.Names.Select(name => new[] { HtmlText.Of(name), "", "" }));
                Line(html, "</div>");
                break;
            case Card card:
                Line(html, $"<article class=\"card\" aria-labelledby=\"{HtmlText.Attribute(card.Anchor)}\">");
                Line(html, $"<h3 id=\"{HtmlText.Attribute(card.Anchor)}\">{HtmlText.Escaped(card.Title)}{(card.Mark is { } mark ? $" <span class=\"mark\">{HtmlText.Escaped(mark)}</span>" : "")}</h3>");
                Line(html, $"<p class=\"id\"><code>{HtmlText.Escaped(card.Id)}</code></p>");
                Blocks(html, card.Content);
                Line(html, "</article>");
                break;
        }
    }

    private static void Table(StringBuilder html, string caption, IEnumerable<string> headers, IEnumerable<IEnumerable<string>> rows)
    {
        var names = headers.ToArray();
        Line(html, $"<table><caption>{HtmlText.Escaped(caption)}</caption>");
        Line(html, $"<thead><tr>{Each(names, name => $"<th scope=\"col\">{HtmlText.Escaped(name)}</th>")}</tr></thead>");
        Line(html, "<tbody>");
        foreach (var row in rows)
        {
            // On a narrow screen each cell is a line of its own and repeats its column's name.
            var cells = row.Select((cell, index) => index == 0
                ? $"<th scope=\"row\" data-column=\"{HtmlText.Attribute(names[index])}\">{cell}</th>"
                : $"<td data-column=\"{HtmlText.Attribute(names[index])}\">{cell}</td>");
            Line(html, $"<tr>{string.Concat(cells)}</tr>");
        }

        Line(html, "</tbody></table>");
    }

    private static string Each<T>(IEnumerable<T> items, System.Func<T, string> write) => string.Concat(items.Select(write));

    private static void Line(StringBuilder html, string line) => html.Append(line).Append('\n');

    /// <summary>Text inside of the quotes of a style sheet: what is no letter or digit is written by its code.</summary>
    private static string CssText(string text)
    {
        var css = new StringBuilder();
        foreach (var rune in VisibleText.Of(text).EnumerateRunes())
        {
            css.Append(Rune.IsLetterOrDigit(rune) ? rune.ToString() : "\\" + rune.Value.ToString("X", CultureInfo.InvariantCulture) + " ");
        }

        return css.ToString();
    }

    private static string Style()
    {
        using var stream = typeof(HtmlPageWriter).Assembly.GetManifestResourceStream(StyleName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

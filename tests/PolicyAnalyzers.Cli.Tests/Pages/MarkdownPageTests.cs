using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using PolicyAnalyzers.Cli.Pages;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Cli.Tests.Pages;

public sealed class MarkdownPageTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().Build();

    private static IEnumerable<string> Documents() => [Policies.ExampleText, Policies.SampleText, Policies.Smallest, Hostile.Policy];

    private static string Write(string policy, PageFormat format) => PolicyPage.Render(Policies.Read(policy), Policies.Today, format);

    private static IHtmlDocument Parse(string policy) => new HtmlParser().ParseDocument(Markdown.ToHtml(Write(policy, PageFormat.Markdown), Pipeline));

    [TestCaseSource(nameof(Documents))]
    public void Markdown_says_what_html_says(string policy)
    {
        var markdown = Parse(policy);
        var html = new HtmlParser().ParseDocument(Write(policy, PageFormat.Html));

        Assert.That(Texts(markdown, "h1, h2, h3").Select(text => text.Replace(" (retired)", " retired")), Is.EqualTo(Texts(html, "h1, h2, h3")));
        Assert.That(Texts(markdown, "code"), Is.EqualTo(Texts(html, "code")));
        Assert.That(markdown.QuerySelectorAll("table").Length, Is.EqualTo(html.QuerySelectorAll("table, ol.stages").Length));

        // Cells beyond the header's, or fewer, tell of a stroke that was not escaped.
        foreach (var table in markdown.QuerySelectorAll<IHtmlTableElement>("table"))
        {
            Assert.That(table.Rows.Select(row => row.Cells.Length).Distinct().Count(), Is.EqualTo(1), table.TextContent);
        }
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_link_into_the_page_has_its_place(string policy)
    {
        var page = Parse(policy);

        var places = page.QuerySelectorAll("a[id]").Select(anchor => anchor.Id).ToArray();
        Assert.That(places, Is.Unique);
        Assert.That(page.QuerySelectorAll("a[href^='#']").Select(link => System.Uri.UnescapeDataString(link.GetAttribute("href")![1..])).Distinct(), Is.SubsetOf(places));
    }

    [Test]
    public void Hostile_text_is_shown_as_text()
    {
        var page = Parse(Hostile.Policy);

        Assert.That(page.QuerySelectorAll("script, b, img, em, a[href*='evil']"), Is.Empty);
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(Hostile.Title));
        Assert.That(page.Body!.TextContent, Does.Contain("*x* _y_").And.Contain("<!-- x -->").And.Contain("&copy;").And.Contain("| a | b |"));
    }

    [Test]
    public void The_page_beside_the_sample_is_what_the_policy_gives_and_it_is_approved()
    {
        var approvals = ApprovalsReader.Read(Policies.Text("Sample/policy-approvals.yaml"), ApprovalsFile.FileName).File;
        var page = PolicyPage.Render(Policies.Sample, Policies.Today, PageFormat.Markdown, approvals);

        Assert.That(
            Policies.Text("Sample/policy.md").ReplaceLineEndings("\n"),
            Is.EqualTo(page),
            "Write it anew: dotnet policy export page docs/samples/Contoso.CustomerData --format markdown --as-of 2026-11-25");
        Assert.That(
            page,
            Does.Contain("> Approved by "),
            "Approve the sample anew: dotnet policy approve docs/samples/Contoso.CustomerData/policy.yaml --record --on 2026-10-01 --minutes minutes/2026-10.yaml --as, for both roles");
    }

    private static IEnumerable<string> Texts(IParentNode page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries)));
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PolicyAnalyzers.Cli.Pages;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Pages;

public sealed class HtmlPageTests
{
    private static IEnumerable<TestCaseData> Documents()
    {
        yield return new TestCaseData(Policies.ExampleText).SetArgDisplayNames("example");
        yield return new TestCaseData(Policies.SampleText).SetArgDisplayNames("sample");
        yield return new TestCaseData(Policies.Smallest).SetArgDisplayNames("smallest");
        yield return new TestCaseData(Hostile.Policy).SetArgDisplayNames("hostile");
    }

    private static IHtmlDocument Parse(string policy) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(PolicyPage.Render(Policies.Read(policy), Policies.Today, PageFormat.Html));

    [TestCaseSource(nameof(Documents))]
    public void A_strict_parser_finds_no_fault(string policy) => Assert.DoesNotThrow(() => Parse(policy));

    [TestCaseSource(nameof(Documents))]
    public void The_file_needs_nothing_else_and_runs_nothing(string policy)
    {
        var page = Parse(policy);

        Assert.That(page.QuerySelectorAll("script, link, img, iframe, object, embed, [src], [onclick], [onload], [style]"), Is.Empty);
        Assert.That(page.QuerySelector("style")!.TextContent, Does.Not.Contain("url(").And.Not.Contain("@import").And.Not.Contain("</"));
        Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Has.All.Match("^(#|https?://|mailto:)"));
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_link_into_the_page_has_its_place_and_no_place_is_there_twice(string policy)
    {
        var page = Parse(policy);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();

        Assert.That(ids, Is.Unique);
        var targets = page.QuerySelectorAll("a[href^='#']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..])).Distinct();
        Assert.That(targets, Is.SubsetOf(ids));
        Assert.That(page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")), Is.SubsetOf(ids));
    }

    [TestCaseSource(nameof(Documents))]
    public void Headings_are_in_order_and_tables_say_what_their_headers_head(string policy)
    {
        var page = Parse(policy);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.TagName[1] - '0').ToArray();

        Assert.That(levels.Count(level => level == 1), Is.EqualTo(1));
        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1), Is.Empty);
        Assert.That(page.QuerySelectorAll("th").Select(header => header.GetAttribute("scope")), Has.All.AnyOf("col", "row"));
        Assert.That(page.QuerySelectorAll("table").Select(table => table.QuerySelector("caption")?.TextContent), Has.None.Null.And.None.Empty);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
        Assert.That(page.Body!.FirstElementChild!.GetAttribute("href"), Is.EqualTo("#content"));
        Assert.That(page.QuerySelector("main#content"), Is.Not.Null);
    }

    [Test]
    public void Hostile_text_is_shown_as_text()
    {
        var page = Parse(Hostile.Policy);

        Assert.That(page.QuerySelectorAll("b"), Is.Empty);
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo(Hostile.Title));
        Assert.That(page.QuerySelector("[id='use-a']")!.TextContent, Does.Contain("say \"hi\" & | `code` second line"));
        Assert.That(page.QuerySelectorAll("bdi").Select(each => each.TextContent), Has.Some.Contain("سياسة").And.Some.Contain("[U+202E]"));
        Assert.That(page.Body!.TextContent, Has.None.EqualTo('\u202E'));
    }

    [Test]
    public void Every_card_of_the_example_is_on_the_page()
    {
        var page = Parse(Policies.ExampleText);
        var example = Policies.Example;
        var cards = new (string Kind, IEnumerable<Policy.Model.Card> Cards)[]
        {
            ("use", example.Uses), ("origin", example.Origins), ("consent", example.Consents), ("purpose", example.Purposes), ("insight", example.Insights),
            ("destination", example.Destinations), ("platform", example.SurveyPolicy.Platforms), ("survey", example.Surveys), ("inbox", example.InboundChannels),
            ("goal", example.Goals), ("metric", example.Metrics), ("experiment", example.Experiments), ("delegation", example.Delegations),
            ("waiver", example.Waivers), ("role", example.Roles),
        };

        Assert.That(page.QuerySelectorAll("article h3").Select(heading => heading.Id), Is.SupersetOf(cards.SelectMany(each => each.Cards.Select(card => $"{each.Kind}-{card.Id}"))));
    }

    /// <summary>WCAG 2.2, 1.4.3: 4.5 to 1, for each colour of text on each ground, in light and in dark.</summary>
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Text_can_be_told_from_its_ground(int theme)
    {
        var blocks = Regex.Matches(PolicyPage.Render(Policies.Sample, Policies.Today, PageFormat.Html), @":root \{([^}]*)\}").Select(match => match.Groups[1].Value).ToArray();
        var colours = Regex.Matches(blocks[theme], "--([a-z-]+): (#[0-9a-f]+)").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        foreach (var ground in new[] { "paper", "tint", "good", "warning" })
        {
            foreach (var text in new[] { "ink", "soft", "accent" })
            {
                Assert.That(Contrast(colours[text], colours[ground]), Is.GreaterThanOrEqualTo(4.5), $"{text} on {ground}");
            }
        }
    }

    private static double Contrast(string left, string right)
    {
        double[] luminances = [Luminance(left), Luminance(right)];
        return (luminances.Max() + 0.05) / (luminances.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(c => new string(c, 2))) : colour[1..];
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}

using System;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Pages.Parts;
using PolicyAnalyzers.Cli.Pages.Writing;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Pages;

/// <summary>The policy as a document that is read, signed and published.</summary>
internal static class PolicyPage
{
    /// <summary>Renders a policy. The same policy and day give the same text on every machine.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="today">The day on which it is read: says what binds already and what is still to come.</param>
    /// <param name="format">How it is written.</param>
    public static string Render(PolicyDocument policy, PolicyDate today, PageFormat format) =>
        Writer(format).Write(Of(policy, today));

    /// <summary>What the document says.</summary>
    public static Page Of(PolicyDocument policy, PolicyDate today)
    {
        var words = new PolicyWords(policy, today);
        var sections = ImmutableArray.Create(
            BoardPart.Of(words),
            BindingPart.Of(words),
            CalendarPart.Of(words),
            UsesPart.Of(words),
            TermParts.Origins(words),
            TermParts.Consents(words),
            TermParts.Purposes(words),
            TermParts.Insights(words),
            TermParts.Destinations(words),
            DataPart.Of(words),
            SurveyPolicyPart.Of(words),
            PlatformsPart.Of(words),
            SurveysPart.Of(words),
            SurveysPart.Channels(words),
            MeasuresPart.Goals(words),
            MeasuresPart.Metrics(words),
            MeasuresPart.Experiments(words),
            GrantsPart.Delegations(words),
            GrantsPart.Waivers(words),
            GrantsPart.Exemptions(words),
            GrantsPart.Models(words),
            RolesPart.Of(words),
            RetiredPart.Of(words));
        return new Page(
            policy.Identity.Title,
            FrontPart.Subtitle(words),
            $"{policy.Identity.Title} · {policy.Identity.Id} {policy.Identity.Version} · {policy.Hash[..Math.Min(12, policy.Hash.Length)]}",
            FrontPart.Of(words),
            [.. sections.Where(section => !section.Content.IsEmpty)]);
    }

    private static IPageWriter Writer(PageFormat format) => format == PageFormat.Html ? new HtmlPageWriter() : new MarkdownPageWriter();
}

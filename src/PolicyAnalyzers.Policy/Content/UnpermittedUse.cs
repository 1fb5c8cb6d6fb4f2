using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0510.</summary>
internal static class UnpermittedUse
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnpermittedUse,
        "A use is not permitted by what it rests on",
        "A use rests on what the person was told and asked: a consent to something else, a legal basis that the purpose does not have, or an origin that forbids the purpose permits nothing.",
        Check);

    private static void Check(ContentReport report)
    {
        foreach (var use in report.Policy.Uses)
        {
            if (use.Retired || use.Purpose is not { } named || report.Policy.Purposes.Find(named.Value) is not { } purpose)
            {
                continue;
            }

            if (use.Permission is { } permission)
            {
                CheckPermission(report, use, purpose, permission);
            }

            CheckOrigin(report, use, purpose);
        }

        foreach (var survey in report.Policy.Surveys)
        {
            CheckChannels(report, survey);
        }
    }

    private static void CheckPermission(ContentReport report, UseCard use, PurposeCard purpose, Located<string> permission)
    {
        if (report.Policy.Consents.Find(permission.Value) is { } consent)
        {
            if (!consent.Purposes.Any(covered => covered.Value == purpose.Id))
            {
                report.Warn(
                    permission.Span,
                    $"The consent {Quote.Of(consent.Id)} of the use {Quote.Of(use.Id)} does not cover its purpose {Quote.Of(purpose.Id)}: people agreed to something else",
                    $"Name a consent that covers it, or add '{purpose.Id}' to the purposes of '{consent.Id}' if people were asked for that");
            }

            return;
        }

        if (purpose.RestsOnConsent)
        {
            report.Warn(
                permission.Span,
                $"The purpose {Quote.Of(purpose.Id)} rests on consent, and the use {Quote.Of(use.Id)} names {Quote.Of(permission.Value)} in its place",
                $"Write the id of a consent whose 'purposes' list '{purpose.Id}'");
        }
        else if (purpose.LegalBasis is { } basis && basis != permission.Value)
        {
            report.Warn(
                permission.Span,
                $"The use {Quote.Of(use.Id)} rests on {Quote.Of(permission.Value)}, and its purpose {Quote.Of(purpose.Id)} on {Quote.Of(basis)}",
                "Write the same legal basis in both");
        }
    }

    private static void CheckOrigin(ContentReport report, UseCard use, PurposeCard purpose)
    {
        if (use.Captured is { } captured
            && report.Policy.Origins.Find(captured.Value) is { } origin
            && origin.Forbids.Any(forbidden => forbidden.Value == purpose.Id || forbidden.Value == purpose.Kind))
        {
            report.Warn(
                captured.Span,
                $"The use {Quote.Of(use.Id)} takes data of {Quote.Of(origin.Id)}, which must not serve its purpose {Quote.Of(purpose.Id)}",
                "Name the origin that the data really has; data of this one may not be used so");
        }
    }

    private static void CheckChannels(ContentReport report, SurveyCard survey)
    {
        if (survey.Retired
            || survey.Use is not { } named
            || report.Policy.Uses.Find(named.Value)?.Permission is not { } permission
            || report.Policy.Consents.Find(permission.Value) is not { Channels.IsEmpty: false } consent)
        {
            return;
        }

        var uncovered = survey.Channels.Where(channel => !consent.Channels.Contains(channel)).ToList();
        if (uncovered.Count > 0)
        {
            report.Warn(
                report.At("surveys", survey.Id, "channels"),
                $"The survey {Quote.Of(survey.Id)} asks by {Sentence.List(uncovered)}, to which the consent {Quote.Of(consent.Id)} does not extend",
                $"Ask by {Sentence.List(consent.Channels)} only, or ask people for a wider consent");
        }
    }
}

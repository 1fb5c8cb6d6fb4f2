using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>The survey policy, one rule a sentence.</summary>
internal static class SurveyPolicyPart
{
    public static Section Of(PolicyWords words)
    {
        var sentences = Sentences(words.Policy.SurveyPolicy, words).ToArray();
        return new Section("survey-policy", "When and how customers are asked", sentences.Length == 0 ? [] : [new Bullets([.. sentences])]);
    }

    private static IEnumerable<Phrase> Sentences(SurveyPolicySection survey, PolicyWords words)
    {
        if (survey.KillSwitch)
        {
            yield return Phrase.Strong("All invitations are stopped until this is lifted.");
        }

        if (survey.Client is { } client)
        {
            yield return "All surveys are sent by one program: " + PolicyWords.Symbol(client) + ".";
        }

        if (survey.Administrator is not null)
        {
            yield return "All accounts with survey platforms are controlled by " + words.Role(survey.Administrator) + ".";
        }

        foreach (var sentence in Frequency(survey.ContactFrequency))
        {
            yield return sentence;
        }

        if (survey.QuietHours is { } quiet)
        {
            yield return $"Nobody is contacted between {quiet.From} and {quiet.To}"
                + (quiet.Zone == "recipient" ? ", by the recipient's clock. " : $", by the clock of {quiet.Zone}. ")
                + (quiet.UnknownZone == "strictest" ? "Where the recipient's time zone is not known, it must be outside of these hours in every zone." : "Where the recipient's time zone is not known, nobody is contacted.");
        }

        foreach (var sentence in OptOut(survey.OptOut))
        {
            yield return sentence;
        }

        if (survey.MinimumAge is { } age)
        {
            yield return FormattableString.Invariant($"Nobody younger than {age} is asked.");
        }

        if (survey.MinimumGroup is { } group)
        {
            yield return FormattableString.Invariant($"Results of fewer than {group} people are not shown.");
        }

        if (!survey.Require.IsEmpty)
        {
            yield return "Every survey states: " + PolicyWords.Texts(survey.Require.Select(PolicyWords.Plain)) + ".";
        }

        if (HasRules(survey))
        {
            yield return survey.OnBlocked == "delay" ? "An invitation that a rule blocks waits until the rule allows it." : "An invitation that a rule blocks is dropped.";
        }

        if (!survey.ReplyTo.IsEmpty)
        {
            yield return "Invitations are answered to: " + Phrase.List(survey.ReplyTo.Select(channel => words.Channel(channel))) + ".";
        }

        foreach (var jurisdiction in survey.Jurisdictions.Where(each => each.SurveyIsAdvertising))
        {
            yield return $"In {jurisdiction.Country.Value} the law counts a satisfaction survey as advertising: it needs the consent that advertising needs.";
        }
    }

    private static bool HasRules(SurveyPolicySection survey) =>
        survey.QuietHours is not null || survey.MinimumAge is not null || Frequency(survey.ContactFrequency).Any();

    private static IEnumerable<Phrase> Frequency(ContactFrequency frequency)
    {
        if (frequency.Transactional is { } transactional)
        {
            yield return $"One person gets at most {Count.Of(transactional.Max, "survey", "surveys")} after interactions in {PolicyWords.Days(transactional.PerDays)}, over all surveys, platforms and channels.";
        }

        if (frequency.Relationship is { } relationship)
        {
            yield return $"One person gets at most {Count.Of(relationship.Max, "survey", "surveys")} about the relationship in {PolicyWords.Days(relationship.PerDays)}, over all surveys, platforms and channels.";
        }

        if (frequency.RestAfterInvitationDays is { } afterInvitation)
        {
            yield return $"After an invitation a person is left in peace for {PolicyWords.Days(afterInvitation)}.";
        }

        if (frequency.RestAfterResponseDays is { } afterResponse)
        {
            yield return $"After an answer a person is left in peace for {PolicyWords.Days(afterResponse)}.";
        }

        if (frequency.MaxReminders is { } reminders)
        {
            yield return reminders == 0
                ? "Nobody is reminded."
                : $"An invitation is followed by at most {Count.Of(reminders, "reminder", "reminders")}" + (frequency.ReminderAfterDays is { } days ? $", not before {PolicyWords.Days(days)} have passed." : ".");
        }
    }

    private static IEnumerable<Phrase> OptOut(OptOut optOut)
    {
        var reach = optOut.Scope switch
        {
            "channel" => "on the channel on which it was said",
            "platform" => "on the platform on which it was said",
            _ => "on all channels and platforms",
        };
        yield return $"Who opts out is asked no more {reach}" + (optOut.WithinDays is { } days ? $", {PolicyWords.Days(days)} later at the latest." : ".");
        if (!optOut.Keywords.IsEmpty)
        {
            yield return "These answers mean an opt-out: " + Phrase.List(optOut.Keywords.Select(each => (Phrase)$"“{string.Join("”, “", each.Words)}” ({each.Language})")) + ".";
        }
    }
}

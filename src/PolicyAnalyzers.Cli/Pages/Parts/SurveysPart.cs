using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>Surveys (listening posts), and the inboxes through which customers reach the company.</summary>
internal static class SurveysPart
{
    public static Section Of(PolicyWords words) => new("surveys", "Surveys", [.. words.Policy.Surveys.Select(survey => PolicyWords.Card("survey", survey, new Facts([.. Facts(survey, words)])))]);

    public static Section Channels(PolicyWords words) => new("inboxes", "How customers reach us", [.. words.Policy.InboundChannels.Select(channel => PolicyWords.Card("inbox", channel, new Facts(
    [
        new Fact("Address", PolicyWords.Address(channel.Address)),
        new Fact("Read by", words.Role(channel.Owner)),
        new Fact("Answered within", PolicyWords.Days(channel.AnswerWithinDays)),
    ])))]);

    private static IEnumerable<Fact> Facts(SurveyCard survey, PolicyWords words)
    {
        yield return new Fact("Status", PolicyWords.Or(survey.Status));
        yield return new Fact("Answers for it", words.Role(survey.Owner));
        yield return new Fact("Goal", words.Goal(survey.Goal));
        yield return new Fact("Fieldwork", PolicyWords.Period(survey.Fieldwork));
        yield return new Fact("Closed loop", survey.ClosedLoop is { } loop
            ? words.Role(loop.Owner) + (loop.WithinDays is { } days ? $" acts on single answers within {PolicyWords.Days(days)}" : " acts on single answers")
            : PolicyWords.NotStated);
        yield return new Fact("Asks", PolicyWords.Or(survey.Population) + Sample(survey) + Included(survey));
        yield return new Fact("Kind", Kind(survey));
        yield return new Fact("Channels", TermParts.Channels(survey.Channels));
        yield return new Fact("Platform", words.Platform(survey.Platform));
        yield return new Fact("Use of data", words.Use(survey.Use));
        yield return new Fact("Purpose", words.Purpose(survey.Purpose));
        yield return new Fact("Data", survey.Data.IsEmpty ? PolicyWords.NotStated : Phrase.List(survey.Data.Select(category => words.Category(category.Value))));
        yield return new Fact("Figure that it feeds", words.Metric(survey.Metric));
        yield return new Fact("Answers are", PolicyWords.Or(survey.Anonymity));
        yield return new Fact("Read by", survey.Readers.IsEmpty ? PolicyWords.NotStated : Phrase.List(survey.Readers.Select(reader => words.Destination(reader))));
        if (survey.Group is { } group)
        {
            yield return new Fact("Exclusion group", $"{group}: a person is in one survey of it at a time");
        }
    }

    private static Phrase Kind(SurveyCard survey)
    {
        var kind = survey.Type switch
        {
            "transactional" => (Phrase)"after an interaction",
            "relationship" => "about the relationship",
            _ => PolicyWords.NotStated,
        };
        return survey.Touchpoint is { } touchpoint ? kind + ", at the touchpoint " + touchpoint : kind;
    }

    private static string Sample(SurveyCard survey) => survey.SamplePercent is { } percent ? FormattableString.Invariant($", {percent}% of them") : "";

    private static Phrase Included(SurveyCard survey) =>
        survey.Include.IsEmpty ? Phrase.Empty : ", never without " + Phrase.List(survey.Include.Select(each => (Phrase)$"{PolicyWords.Plain(each)} customers"));
}

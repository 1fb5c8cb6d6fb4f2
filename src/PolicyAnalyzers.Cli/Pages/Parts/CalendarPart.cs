using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>Every date of the policy in one list, so that nobody is surprised.</summary>
internal static class CalendarPart
{
    public static Section Of(PolicyWords words)
    {
        // By date; what happens on one day stays in the order of the policy.
        var rows = Events(words).OrderBy(each => each.Day)
            .Select(each => ImmutableArray.Create(PolicyWords.Day(each.Day) + (each.Day < words.Today ? " (past)" : ""), each.What))
            .ToImmutableArray();
        return new Section("calendar", "What happens when", rows.IsEmpty ? [] : [new Table("Dates of this policy", ["Day", "What happens"], rows)]);
    }

    private static IEnumerable<(PolicyDate Day, Phrase What)> Events(PolicyWords words) =>
        from each in AllEvents(words)
        where each.Day is not null
        select (each.Day!.Value, each.What);

    private static IEnumerable<(PolicyDate? Day, Phrase What)> AllEvents(PolicyWords words)
    {
        var policy = words.Policy;
        yield return (policy.Identity.Announced, "The policy is announced");
        yield return (policy.Identity.Effective, "The policy is in force");
        yield return (policy.Identity.Review?.Next, "The policy is reviewed");
        foreach (var rule in policy.Levels.Rules.OrderBy(rule => rule.Key, System.StringComparer.Ordinal))
        {
            foreach (var step in rule.Value)
            {
                yield return (step.From, BindingPart.Title(rule.Key) + $" becomes {BindingPart.Name(step.Level)}");
            }
        }

        foreach (var goal in policy.Goals)
        {
            yield return (goal.By, "The goal is due: " + words.Goal(goal.IdAt));
        }

        foreach (var platform in policy.SurveyPolicy.Platforms)
        {
            yield return (platform.Until, "Last day of the survey platform " + words.Platform(platform.IdAt));
        }

        foreach (var legacy in policy.SurveyPolicy.Legacy)
        {
            yield return (legacy.RetireBy, "Last day of the survey sender " + PolicyWords.Symbol(legacy.Symbol) + ": from the next day on it stops the build");
        }

        foreach (var survey in policy.Surveys)
        {
            var link = Phrase.Link(survey.Title, "#" + PolicyWords.Anchor("survey", survey.Id));
            yield return (survey.Fieldwork?.From, "The survey opens: " + link);
            yield return (survey.Fieldwork?.To, "Last day of the survey: " + link);
        }

        foreach (var experiment in policy.Experiments)
        {
            var link = Phrase.Link(experiment.Title, "#" + PolicyWords.Anchor("experiment", experiment.Id));
            yield return (experiment.Run?.From, "The experiment starts: " + link);
            yield return (experiment.Run?.To, "Last day of the experiment: " + link);
        }

        foreach (var waiver in policy.Waivers)
        {
            yield return (waiver.Expires, "Last day of the waiver " + Phrase.Link(PolicyWords.Plain(waiver.Id), "#" + PolicyWords.Anchor("waiver", waiver.Id)));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>POL0519.</summary>
internal static class UnsoundExperiment
{
    public static readonly ContentRule Rule = new(
        ContentRuleIds.UnsoundExperiment,
        "An experiment that could prove nothing",
        "A tool that was not proved by an A/A check, a sample of unknown size, or people who are in two experiments at once give a figure, and no knowledge.",
        Check);

    private static void Check(ContentReport report)
    {
        var experiments = report.Policy.Experiments.Where(static experiment => !experiment.Retired).ToList();
        for (var i = 0; i < experiments.Count; i++)
        {
            CheckOne(report, experiments[i]);
            for (var j = 0; j < i; j++)
            {
                Compare(report, experiments[j], experiments[i]);
            }
        }
    }

    private static void CheckOne(ContentReport report, ExperimentCard experiment)
    {
        var missing = new List<string>()
            .AddIf(experiment.Hypothesis is null, "hypothesis")
            .AddIf(experiment.Metric is null, "metric")
            .AddIf(experiment.SampleSize is null, "sample-size")
            .AddIf(experiment.Run is not { From: not null, To: not null }, "run")
            .AddIf(experiment.Owner is null, "owner");
        if (missing.Count > 0)
        {
            report.Warn(
                experiment.IdAt.Span,
                $"The experiment {Quote.Of(experiment.Id)} lacks {Sentence.Keys(missing)}, so its result can be read either way",
                $"Add {Sentence.Keys(missing)} before it begins");
        }

        if (experiment.AaPassed is not { } passed)
        {
            report.Warn(
                experiment.IdAt.Span,
                $"The tool of the experiment {Quote.Of(experiment.Id)} has passed no A/A check: a difference may be the tool's",
                "Show both groups the same, and write the day on which no difference was found as 'aa-passed'");
        }
        else if (experiment.Run?.From is { } from && passed > from)
        {
            report.Warn(
                report.At("experiments", experiment.Id, "aa-passed"),
                $"The A/A check of the experiment {Quote.Of(experiment.Id)} passed on {passed}, after it began on {from}",
                $"Begin after the check, or write the day of a check before {from}");
        }
    }

    private static void Compare(ContentReport report, ExperimentCard one, ExperimentCard other)
    {
        if (one.Group is null
            || !string.Equals(one.Group, other.Group, StringComparison.OrdinalIgnoreCase)
            || one.Run is not { } first
            || other.Run is not { } second)
        {
            return;
        }

        var spacing = Math.Max(one.SpacingDays ?? 0, other.SpacingDays ?? 0);
        var gap = Periods.Gap(first, second);
        if (gap > spacing)
        {
            return;
        }

        var later = Periods.Starts(first) > Periods.Starts(second) ? one : other;
        var earlier = later == one ? other : one;
        report.Warn(
            report.At("experiments", later.Id, "run", "from"),
            Periods.Overlap(first, second)
                ? $"The experiments {Quote.Of(earlier.Id)} and {Quote.Of(later.Id)} of the group {Quote.Of(one.Group)} overlap, so people are in both and neither result is clean"
                : $"The experiment {Quote.Of(later.Id)} begins {Sentence.Days(gap)} after {Quote.Of(earlier.Id)} of the same group ended: 'spacing' keeps {Sentence.Days(spacing)} between them free, so that nobody falls into both",
            $"Let '{later.Id}' begin after {Periods.Ends(earlier.Run).AddDays(spacing)}");
    }
}

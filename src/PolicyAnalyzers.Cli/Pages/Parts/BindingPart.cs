using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Testing;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>How strictly each rule binds, and what changes when.</summary>
internal static class BindingPart
{
    public static Section Of(PolicyWords words)
    {
        var levels = words.Policy.Levels;
        var blocks = new List<Block>
        {
            new Paragraph($"Rules that are not listed are {Name(levels.Default)}: {Meaning(levels.Default)}. "
                + "Faults of the policy file itself always stop the build. "
                + (levels.ReportInTests ? "Test projects are held to the rules on customer data as well." : "Test projects need no declarations of customer data.")),
        };
        if (levels.Drift is { } drift)
        {
            blocks.Add(new Paragraph("A repository may drift from the policy only so far: " + Phrase.List(Drift(drift)) + "."));
        }

        blocks.Add(new Paragraph(levels.BreakGlassDays is { } days
            ? $"In an emergency a waiver holds without prior approval, for {PolicyWords.Days(days)} at most; it is told in every build."
            : "No waiver holds without approval, also not in an emergency."));

        var rules = levels.Rules.OrderBy(rule => rule.Key, StringComparer.Ordinal).ToImmutableArray();
        if (!rules.IsEmpty)
        {
            blocks.Add(new Table(
                $"How strictly rules bind on {PolicyWords.Day(words.Today)}, and what changes later",
                ["Rule", "Binds now", "Changes"],
                [.. rules.Select(rule => ImmutableArray.Create(Title(rule.Key), Upper(levels.LevelOf(rule.Key, words.Today)), Changes(rule.Value, words)))]));
        }

        // Whoever approves the page must not believe that something is checked already.
        var notChecked = rules.Select(rule => rule.Key).Where(rule => !ProductAnalyzers.Titles.ContainsKey(rule)).ToImmutableArray();
        if (!notChecked.IsEmpty)
        {
            blocks.Add(new Paragraph($"Not checked yet by the analyzers of version {ToolVersion.Number}: " + Phrase.List(notChecked.Select(Phrase.Code)) + ". What is said above of these rules is announced, and no build tells of it."));
        }

        blocks.Add(new Table(
            "What the words mean",
            ["Level", "Means"],
            [.. Enum.GetValues<EnforcementLevel>().Select(level => ImmutableArray.Create(Upper(level), Meaning(level)))]));
        return new Section("binding", "How strictly it binds", [.. blocks]);
    }

    /// <summary>A rule in plain words, with its id.</summary>
    public static Phrase Title(string rule) => RuleTitles.Of(rule) is { } title ? title + " (" + Phrase.Code(rule) + ")" : Phrase.Code(rule);

    /// <summary>A level as a word in a sentence.</summary>
    public static string Name(EnforcementLevel level) => level switch
    {
        EnforcementLevel.Observe => "observed",
        EnforcementLevel.Advisory => "advisory",
        EnforcementLevel.SoftMandatory => "mandatory",
        _ => "mandatory without exception",
    };

    /// <summary>What a level does.</summary>
    public static string Meaning(EnforcementLevel level) => level switch
    {
        EnforcementLevel.Observe => "it is counted in reports, and nobody sees it at work",
        EnforcementLevel.Advisory => "a finding is a warning, and no build stops",
        EnforcementLevel.SoftMandatory => "a finding stops the build, unless an approved waiver covers it",
        _ => "a finding stops the build, and nothing lifts it",
    };

    private static Phrase Upper(EnforcementLevel level) => PolicyWords.Upper(Name(level));

    private static Phrase Changes(ImmutableArray<LevelStep> steps, PolicyWords words) =>
        Phrase.List(steps.Where(step => step.From is { } from && words.Today < from).Select(step => (Phrase)$"{Name(step.Level)} from {PolicyWords.Day(step.From!.Value)}"), ", then ") is { IsEmpty: false } changes
            ? changes
            : "none announced";

    private static IEnumerable<Phrase> Drift(DriftLimits drift)
    {
        if (drift.Waived is { } waived)
        {
            yield return FormattableString.Invariant($"at most {waived}% of its findings may be waived");
        }

        if (drift.Exempted is { } exempted)
        {
            yield return FormattableString.Invariant($"at most {exempted}% of its customer data may be exempted");
        }
    }
}

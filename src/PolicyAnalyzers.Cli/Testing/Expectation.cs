using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Policy.Validation;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>A mark in a test: a finding that must be there.</summary>
/// <param name="Rule">The rule's id; null where any finding will do.</param>
/// <param name="Level">The level at which it must be; null where any will do.</param>
/// <param name="Span">The place in the text without markup.</param>
internal sealed record Expectation(string? Rule, string? Level, TextSpan Span)
{
    private static readonly ImmutableArray<string> Levels = ["advisory", "soft-mandatory", "hard-mandatory"];

    /// <summary>What is expected, for a person.</summary>
    public string Text => Rule is null ? "A finding" : Level is null ? Rule : $"{Rule} at level {Level}";

    /// <summary>Whether a finding is the expected one.</summary>
    public bool IsMetBy(Diagnostic finding)
        => finding.Location.IsInSource && finding.Location.SourceSpan == Span && IsAbout(finding) && (Level is null || Level == ProductAnalyzers.LevelOf(finding));

    /// <summary>Whether a finding is of the expected rule, wherever it stands.</summary>
    public bool IsAbout(Diagnostic finding) => Rule is null || Rule == finding.Id;

    /// <summary>Reads what stands before the colon of a mark: a rule, and a level where the test is about that.</summary>
    /// <param name="key">The text, empty for <c>[|…|]</c>.</param>
    /// <param name="span">The place in the text without markup.</param>
    /// <param name="fault">Null, or what is wrong, as a sentence without a final stop.</param>
    public static Expectation? Read(string key, TextSpan span, out string? fault)
    {
        fault = null;
        if (key.Length == 0)
        {
            return new Expectation(null, null, span);
        }

        var dash = key.IndexOf('-', StringComparison.Ordinal);
        var (rule, level) = dash < 0 ? (key, null) : (key[..dash], key[(dash + 1)..]);
        fault = RuleFault(rule) ?? LevelFault(rule, level);
        return fault is null ? new Expectation(rule, level, span) : null;
    }

    private static string? RuleFault(string rule)
    {
        if (ProductAnalyzers.Titles.ContainsKey(rule))
        {
            return RuleTable.Find(rule) is { IsRecord: true } ? $"{rule} is a record and no finding: a test cannot expect it" : null;
        }

        IEnumerable<string> rules = ProductAnalyzers.Titles.Keys.Order(StringComparer.Ordinal);
        var nearest = Nearest.Of(rule, rules) is { } meant ? $". Did you mean {meant}?" : "";
        return $"'{rule}' is no rule that speaks about code{nearest}";
    }

    private static string? LevelFault(string rule, string? level) => level switch
    {
        null => null,
        "observe" => "A build shows nothing at level observe, so a test cannot expect it",
        _ when Levels.Contains(level) => null,
        _ => $"'{level}' is no level. Write {{|{rule}:…|}}, or one of {string.Join(", ", Levels)} behind the rule: {{|{rule}-{Levels[0]}:…|}}",
    };
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Cli.Output.Diffs;

/// <summary>What every format for people says of a comparison.</summary>
internal static class DiffWords
{
    private static readonly ImmutableArray<(ChangeEffect Effect, string Heading)> Headings =
    [
        (ChangeEffect.Tightens, "Tighter: findings or refusals can be added"),
        (ChangeEffect.Either, "Tighter in one way, looser in another"),
        (ChangeEffect.Loosens, "Looser: findings or refusals can only disappear"),
        (ChangeEffect.Rewords, "Only other words: no finding appears or disappears"),
    ];

    /// <summary>The changes by what they do, the ones that cost most first; within one, in the order of the language.</summary>
    public static IEnumerable<(string Heading, ImmutableArray<SaidChange> Changes)> Groups(PolicyDiff diff)
        => Headings
            .Select(heading => (heading.Heading, Changes: diff.Changes.Where(change => change.Effect == heading.Effect).ToImmutableArray()))
            .Where(group => !group.Changes.IsEmpty);

    /// <summary>What is compared.</summary>
    public static string Title(PolicyDiff diff) => $"{diff.Older.Name} → {diff.Newer.Document.Identity.Version}";

    /// <summary>File, line and column.</summary>
    public static string Place(SaidChange change)
    {
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), change.Path).Replace('\\', '/');
        return FormattableString.Invariant($"{(path.StartsWith("..", StringComparison.Ordinal) ? change.Path : path)}:{change.Span.Line}:{change.Span.Column}");
    }

    /// <summary>What the version must be and whether it is.</summary>
    public static string Verdict(PolicyDiff diff)
    {
        var verdict = diff.Verdict;
        var older = diff.Older.Document.Identity.Version;
        if (verdict.IsLowered)
        {
            return $"Version {verdict.Declared} is lower than {older}, which it follows. Declare {Lowest(verdict)}. To go back to an older policy, use 'dotnet policy revert': it becomes the next version.";
        }

        if (verdict.Bump == VersionBump.None)
        {
            return "The two policies say the same.";
        }

        if (verdict.IsEnough)
        {
            return $"Version {verdict.Declared} says enough: this is {Bump(verdict.Bump)}.";
        }

        var problem = verdict.Declared.CompareTo(SemanticVersion.Parse(older)) == 0
            ? $"The version is still {older}, and the policy is not the same"
            : $"Version {verdict.Declared} is too small";
        return $"{problem}. Declare {Lowest(verdict)}: this is {Bump(verdict.Bump)}.";
    }

    /// <summary>What kind of change it is, for those who get the version and have no part in choosing its number.</summary>
    public static string Summary(PolicyDiff diff)
        => diff.Verdict.Bump == VersionBump.None ? "Nothing differs." : $"This is {Bump(diff.Verdict.Bump)}.";

    private static string Lowest(VersionVerdict verdict) => $"version {verdict.Required} or a higher one";

    private static string Bump(VersionBump bump) => bump switch
    {
        VersionBump.Major => "a major change, since code that built can fail, or an invitation that was sent can be refused",
        VersionBump.Minor => "a minor change, since findings can only disappear, or new ones are warnings",
        _ => "a change of words alone",
    };
}

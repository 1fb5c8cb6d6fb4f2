using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Diffing.Impact;
using PolicyAnalyzers.Cli.Diffing.Wording;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Cli.Diffing;

/// <summary>In what two versions of a policy differ, in words, and what version follows.</summary>
/// <param name="Older">The older version.</param>
/// <param name="Newer">The newer version.</param>
/// <param name="Changes">The differences in the order of the language.</param>
/// <param name="Verdict">Whether the version that the newer one declares says enough.</param>
internal sealed record PolicyDiff(PolicySource Older, PolicySource Newer, ImmutableArray<SaidChange> Changes, VersionVerdict Verdict)
{
    /// <summary>What the newer version changes in a code base; null where nobody asked.</summary>
    public ImpactReport? Impact { get; init; }

    /// <summary>The version is what is judged by the differences, and none of them.</summary>
    private const string VersionPath = "policy.version";

    /// <summary>Compares two versions of one policy.</summary>
    /// <exception cref="UsageException">They are one file, or two policies.</exception>
    public static PolicyDiff Of(PolicySource older, PolicySource newer)
    {
        if (older.Location == newer.Location)
        {
            throw new UsageException($"'{newer.Path}' is given twice. Name an older version of the policy first, then a newer one.");
        }

        var (was, isNow) = (older.Document.Identity.Id, newer.Document.Identity.Id);
        if (was != isNow)
        {
            throw new UsageException($"'{older.Path}' is the policy {was}, and '{newer.Path}' is the policy {isNow}. Only versions of one policy can be compared: they have one id.");
        }

        var changes = PolicyComparer.Compare(older.Document, newer.Document).RemoveAll(change => change.Path == VersionPath);
        var bump = VersionBumps.Of(changes, newer.Document);
        return new PolicyDiff(older, newer, Say(changes, older, newer), VersionVerdict.Of(older.Document, newer.Document, bump));
    }

    private static ImmutableArray<SaidChange> Say(ImmutableArray<PolicyChange> changes, PolicySource older, PolicySource newer)
    {
        var sentences = new ChangeSentences(older.Document, newer.Document);
        var said = ImmutableArray.CreateBuilder<SaidChange>();
        foreach (var group in changes.GroupBy(Key))
        {
            var all = group.ToImmutableArray();
            var text = all[0].Pattern == LevelSentences.Pattern ? LevelSentences.Of(all, older.Document, newer.Document) : sentences.Of(all[0]);
            var isGone = all[0].NewerSpan is null;
            said.Add(new SaidChange(
                all,
                text,
                all[0].Effect,
                VersionBumps.Of(all, newer.Document),
                isGone ? older.Path : newer.Path,
                (isGone ? all[0].OlderSpan : all[0].NewerSpan) ?? SourceSpan.FileStart));
        }

        return said.ToImmutable();
    }

    /// <summary>Rules that follow one line of the policy, such as the default, change together. Everything else is a change of its own.</summary>
    private static object Key(PolicyChange change)
        => change.Pattern == LevelSentences.Pattern ? (change.OlderSpan, change.NewerSpan, change.Effect) : change.Path;
}

using System.Collections.Generic;
using PolicyAnalyzers.Cli.Commands;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Cli.Reverting;

/// <summary>
/// Makes of an older policy the next version. Published versions stay as they are and numbers only rise, so going back is a step forward: the old
/// content, a new number, and the reason.
/// </summary>
internal static class Reverter
{
    /// <summary>The text of the next version.</summary>
    /// <param name="older">The version to go back to.</param>
    /// <param name="current">The version in force.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day of the decision.</param>
    /// <exception cref="UsageException">They are two policies, or there is nothing to go back to.</exception>
    public static (string Text, string Version) Revert(PolicySource older, PolicySource current, string reason, PolicyDate today)
    {
        // Asked for two policies and for one file given twice.
        PolicyDiff.Of(older, current);
        var (was, isNow) = (SemanticVersion.Parse(older.Document.Identity.Version), SemanticVersion.Parse(current.Document.Identity.Version));
        if (was.CompareTo(isNow) >= 0)
        {
            throw new UsageException($"'{older.Path}' is version {was}, which is not older than version {isNow} in '{current.Path}'. Name the older version to go back to.");
        }

        var content = Edit(older, older.Document.Identity.Version, reason, today);
        var bump = VersionBumps.Of(PolicyComparer.Compare(current.Document, Read(content, older.Path).Document), Read(content, older.Path).Document);
        var version = VersionVerdict.Lowest(isNow, bump).ToString();
        return (Edit(older, version, reason, today), version);
    }

    private static string Edit(PolicySource older, string version, string reason, PolicyDate today)
    {
        var text = PolicyText.Read(older.Text, older.Path, out _)!;
        var edits = new List<PolicyEdit>
        {
            PolicyEdit.Set(PolicyValue.Of(version), "policy", "version"),
            PolicyEdit.Set(
                PolicyValue.Map(
                [
                    new("version", PolicyValue.Of(older.Document.Identity.Version)),
                    new("reason", PolicyValue.Of(reason)),
                    new("on", PolicyValue.Of(today.ToString())),
                ]),
                "policy",
                "reverts"),
        };

        // It was given to another text, under another number.
        if (older.Document.Identity.Approval is not null)
        {
            edits.Add(PolicyEdit.Remove("policy", "approval"));
        }

        return text.Apply(edits).Text;
    }

    private static PolicySource Read(string text, string path)
        => new(path, path, text, PolicyInput.Sound(PolicyReader.Read(text, path)), null);
}

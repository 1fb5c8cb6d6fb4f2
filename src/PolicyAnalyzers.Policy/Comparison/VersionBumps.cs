using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>Which part of the version each change raises.</summary>
public static class VersionBumps
{
    /// <summary>The part of the version that a change raises.</summary>
    /// <param name="change">The change.</param>
    /// <param name="newer">The policy in which it is.</param>
    public static VersionBump Of(PolicyChange change, PolicyDocument newer) => change.Effect switch
    {
        ChangeEffect.None => VersionBump.None,
        ChangeEffect.Rewords => VersionBump.Patch,
        ChangeEffect.Loosens => VersionBump.Minor,
        _ => OnlyAdvises(change.ReadBy, newer) ? VersionBump.Minor : VersionBump.Major,
    };

    /// <summary>The part of the version that all of them together raise.</summary>
    public static VersionBump Of(IEnumerable<PolicyChange> changes, PolicyDocument newer) =>
        changes.Select(change => Of(change, newer)).DefaultIfEmpty(VersionBump.None).Max();

    // What no rule reads binds the survey client, which refuses: nobody can take that for advice.
    private static bool OnlyAdvises(IEnumerable<string> rules, PolicyDocument newer) => rules.Any() && rules.All(rule => OnlyAdvises(rule, newer));

    private static bool OnlyAdvises(string id, PolicyDocument newer)
    {
        if (RuleTable.Find(id) is not { } rule || rule.IsRecord)
        {
            return true;
        }

        return !rule.IsGovernance
            && newer.Levels.LevelOf(id, newer.Identity.Effective) <= EnforcementLevel.Advisory
            && LevelComparison.StepsOf(newer.Levels, id).All(day => day < newer.Identity.Effective || newer.Levels.LevelOf(id, day) <= EnforcementLevel.Advisory);
    }
}

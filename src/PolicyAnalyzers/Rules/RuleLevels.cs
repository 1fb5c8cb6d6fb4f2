using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules;

/// <summary>How strictly rules bind under a policy.</summary>
internal static class RuleLevels
{
    /// <summary>The level of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="asOf">The day that the build names; null where it names none.</param>
    public static EnforcementLevel Of(Rule rule, PolicyDocument policy, PolicyDate? asOf) => rule.Kind switch
    {
        RuleKind.Record => EnforcementLevel.Advisory,
        _ when policy.IsBuiltIn && rule.Id != RuleIds.FailedAnalyzer => EnforcementLevel.Advisory,
        RuleKind.Fixed => rule.FixedLevel,
        // Without a day given by the build, the level is the one in force when the policy took effect: a clock would change a tag's meaning overnight.
        // Saying that a use is old must not make a warning of what is only observed.
        _ => Loosest(
            rule.SoftFormOf is { } whole ? Loosest(rule.Strictest, Of(whole, policy, asOf)) : rule.Strictest,
            policy.Levels.LevelOf(rule.Id, asOf ?? policy.Identity.Effective)),
    };

    private static EnforcementLevel Loosest(EnforcementLevel one, EnforcementLevel other) => one < other ? one : other;
}

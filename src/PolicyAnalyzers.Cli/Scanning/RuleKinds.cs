using System;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>What a rule's diagnostics mean for the outcome of a scan.</summary>
internal static class RuleKinds
{
    /// <summary>Is <paramref name="rule"/> one of ours?</summary>
    public static bool IsOurs(string rule) => rule.StartsWith("POL", StringComparison.Ordinal);

    /// <summary>A record, not a finding.</summary>
    public static bool IsRecord(string rule)
        => rule is RuleIds.PolicyInForce or RuleIds.SetAsideFinding or RuleIds.CustomerDatum or RuleIds.PlatformUse;

    /// <summary>A record that the inventory lists.</summary>
    public static bool IsInventory(string rule) => rule is RuleIds.CustomerDatum or RuleIds.PlatformUse;

    /// <summary>The record of a customer datum.</summary>
    public static bool IsCustomerDatum(string rule) => rule == RuleIds.CustomerDatum;

    /// <summary>A fault that makes the policy unusable; nothing else may be said beside it.</summary>
    public static bool IsPolicyFault(string rule) => rule is RuleIds.UnreadablePolicy or RuleIds.UndefinedPolicyTerm;

    /// <summary>Band 0: about the policy and its governance, not about customer data or surveys.</summary>
    public static bool IsGovernance(string rule) => rule.StartsWith("POL0", StringComparison.Ordinal);
}

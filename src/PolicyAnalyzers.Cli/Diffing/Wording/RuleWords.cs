using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>Rules and levels for people who have never seen a rule's number.</summary>
internal static class RuleWords
{
    private static readonly Dictionary<string, string> Flagged = new(StringComparer.Ordinal)
    {
        ["POL1001"] = "customer data with nothing declared",
        ["POL1002"] = "customer data without its origin",
        ["POL1003"] = "customer data without its purpose",
        ["POL1004"] = "customer data without consent or legal basis",
        ["POL1005"] = "customer data without its outcome",
        ["POL1006"] = "customer data without its insight",
        ["POL1007"] = "customer data without its destination",
        ["POL1008"] = "a declared category that the evidence contradicts",
        ["POL1009"] = "an identifier that its use does not list",
        ["POL1010"] = "a purpose that the origin of the data rules out",
        ["POL1011"] = "customer data stored without the required protection",
        ["POL1012"] = "customer data kept without a limit",
        ["POL1013"] = "a declaration that nobody has reviewed",
        ["POL2001"] = "customer data that reaches another purpose",
        ["POL2002"] = "customer data that reaches a destination its use does not name",
        ["POL2003"] = "use of customer data without a check of the consent",
        ["POL2004"] = "customer data that leaves declared code",
        ["POL2005"] = "customer data in the clear in a key, a file name or an address",
        ["POL2006"] = "a consent that can have changed since it was read",
        ["POL3001"] = "using a survey platform outside the governed client",
        ["POL3002"] = "an address of a survey platform outside the governed client",
        ["POL3003"] = "a survey link in an ordinary message",
        ["POL3004"] = "a survey that does not state what it must",
        ["POL3005"] = "using a survey that is not open",
        ["POL3006"] = "a second governed survey client",
        ["POL3007"] = "a project that can reach a survey platform",
        ["POL3008"] = "an invitation that consent or purpose does not cover",
        ["POL3009"] = "an address for feedback that nobody reads",
        ["POL3010"] = "a survey whose answers lead to nothing",
        ["POL3011"] = "a listed old use of a survey platform",
        ["POL3012"] = "reaching a survey platform by reflection",
        ["POL3013"] = "reading a survey platform's credentials outside the governed client",
        ["POL4001"] = "an emotion held on a scale",
        ["POL4002"] = "comparing figures of different kinds",
        ["POL4003"] = "a figure that the policy does not list",
        ["POL4004"] = "an experiment without a passed A/A check or without spacing",
        ["POL4005"] = "a figure, survey or experiment without an owner",
    };

    /// <summary>What a rule flags.</summary>
    public static string Of(string rule) => Flagged.TryGetValue(rule, out var flagged) ? $"{flagged} ({rule})" : rule;

    /// <summary>What a finding of this level is.</summary>
    public static string Of(EnforcementLevel level) => level switch
    {
        EnforcementLevel.Observe => "only listed in scans",
        EnforcementLevel.Advisory => "a warning",
        EnforcementLevel.SoftMandatory => "an error that only an approved waiver lifts",
        _ => "an error that nothing lifts",
    };

    /// <summary>What a finding of a rule is over time: on the day on which the policy takes effect, and from each later day on which that changes.</summary>
    public static string Schedule(PolicyDocument policy, string rule)
    {
        var now = policy.Levels.LevelOf(rule, policy.Identity.Effective);
        var later = policy.Levels.Rules.TryGetValue(rule, out var steps)
            ? steps.Where(step => step.From > policy.Identity.Effective).Select(step => $"from {step.From} {Of(step.Level)}")
            : [];
        return string.Join(", ", later.Prepend(Of(now)));
    }
}

using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>The rules that exist.</summary>
public static class RuleTable
{
    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<RuleFacts> All { get; } = ImmutableArray.Create(
        Rule("POL0001", EnforcementLevel.HardMandatory),
        Rule("POL0002", EnforcementLevel.HardMandatory),
        Rule("POL0003", EnforcementLevel.HardMandatory),
        Rule("POL0004", EnforcementLevel.HardMandatory),
        Rule("POL0005", EnforcementLevel.HardMandatory),
        Rule("POL0006", EnforcementLevel.HardMandatory),
        Rule("POL0007", EnforcementLevel.SoftMandatory),
        Rule("POL0008", EnforcementLevel.HardMandatory),
        Rule("POL0009", EnforcementLevel.SoftMandatory),
        Rule("POL0010", EnforcementLevel.HardMandatory),
        Rule("POL0011", EnforcementLevel.SoftMandatory),
        Rule("POL0012", EnforcementLevel.Advisory),
        Rule("POL0013", EnforcementLevel.HardMandatory),
        Rule("POL0014", EnforcementLevel.HardMandatory),
        Rule("POL0015", EnforcementLevel.Advisory),
        Record("POL0900"),
        Record("POL0901"),
        Rule("POL1001", EnforcementLevel.Advisory),
        Rule("POL1002", EnforcementLevel.Advisory),
        Rule("POL1003", EnforcementLevel.Advisory),
        Rule("POL1004", EnforcementLevel.Advisory),
        Rule("POL1005", EnforcementLevel.Advisory),
        Rule("POL1006", EnforcementLevel.Advisory),
        Rule("POL1007", EnforcementLevel.Advisory),
        Rule("POL1008", EnforcementLevel.Advisory),
        Rule("POL1009", EnforcementLevel.Advisory),
        Rule("POL1010", EnforcementLevel.SoftMandatory),
        Rule("POL1011", EnforcementLevel.Advisory),
        Rule("POL1012", EnforcementLevel.Observe),
        Rule("POL1013", EnforcementLevel.Observe),
        Record("POL1900"),
        Rule("POL2001", EnforcementLevel.SoftMandatory),
        Rule("POL2002", EnforcementLevel.SoftMandatory),
        Rule("POL2003", EnforcementLevel.SoftMandatory),
        Rule("POL2004", EnforcementLevel.Advisory),
        Rule("POL2005", EnforcementLevel.Advisory),
        Rule("POL2006", EnforcementLevel.Observe),
        Rule("POL3001", EnforcementLevel.HardMandatory),
        Rule("POL3002", EnforcementLevel.SoftMandatory),
        Rule("POL3003", EnforcementLevel.SoftMandatory),
        Rule("POL3004", EnforcementLevel.SoftMandatory),
        Rule("POL3005", EnforcementLevel.SoftMandatory),
        Rule("POL3006", EnforcementLevel.HardMandatory),
        Rule("POL3007", EnforcementLevel.SoftMandatory),
        Rule("POL3008", EnforcementLevel.SoftMandatory),
        Rule("POL3009", EnforcementLevel.Advisory),
        Rule("POL3010", EnforcementLevel.Advisory),
        Rule("POL3011", EnforcementLevel.Advisory),
        Rule("POL3012", EnforcementLevel.SoftMandatory),
        Rule("POL3013", EnforcementLevel.SoftMandatory),
        Record("POL3900"),
        Rule("POL4001", EnforcementLevel.Advisory),
        Rule("POL4002", EnforcementLevel.Advisory),
        Rule("POL4003", EnforcementLevel.Advisory),
        Rule("POL4004", EnforcementLevel.Advisory),
        Rule("POL4005", EnforcementLevel.Advisory));

    /// <summary>Their ids.</summary>
    public static ImmutableArray<string> Ids { get; } = ImmutableArray.CreateRange(All, static rule => rule.Id);

    /// <summary>The rule with this id, or null.</summary>
    public static RuleFacts? Find(string id)
    {
        foreach (var rule in All)
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        return null;
    }

    private static RuleFacts Rule(string id, EnforcementLevel level) => new(id, level);

    private static RuleFacts Record(string id) => new(id, null);
}

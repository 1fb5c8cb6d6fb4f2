using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Context.Waivers;

/// <summary>The waivers of a compilation, judged once. Asked only where there is a finding.</summary>
internal sealed class WaiverTable
{
    private readonly Dictionary<string, List<JudgedWaiver>>? inForce;

    /// <summary>The waivers that cover an assembly.</summary>
    /// <param name="judged">The waivers of the policy.</param>
    /// <param name="assembly">The name of the assembly that is compiled: findings are about its code.</param>
    public WaiverTable(ImmutableArray<JudgedWaiver> judged, string? assembly)
    {
        Judged = judged;
        foreach (var waiver in judged)
        {
            if (waiver.IsInForce && waiver.Card.Symbol is { } symbol && (symbol.Assembly is null || string.Equals(symbol.Assembly, assembly, StringComparison.OrdinalIgnoreCase)))
            {
                inForce ??= new(StringComparer.Ordinal);
                if (!inForce.TryGetValue(waiver.Card.Rule.Value, out var ofRule))
                {
                    inForce.Add(waiver.Card.Rule.Value, ofRule = new());
                }

                ofRule.Add(waiver);
            }
        }
    }

    /// <summary>All waivers, valid or not.</summary>
    public ImmutableArray<JudgedWaiver> Judged { get; }

    /// <summary>The waiver that covers a finding, or null.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="subjectId">The documentation id of what the finding is about.</param>
    public JudgedWaiver? Find(string ruleId, string? subjectId)
    {
        if (inForce is null || subjectId is null || !inForce.TryGetValue(ruleId, out var ofRule))
        {
            return null;
        }

        foreach (var waiver in ofRule)
        {
            if (SymbolScope.Covers(waiver.Card.Symbol!.Id, subjectId))
            {
                return waiver;
            }
        }

        return null;
    }
}

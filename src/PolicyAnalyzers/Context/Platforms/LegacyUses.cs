using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>The uses of platforms that only warn until their date: what <c>survey-policy.legacy</c> lists, and platforms retired with a date.</summary>
internal sealed class LegacyUses
{
    private readonly Dictionary<ISymbol, LegacyEntry> entries = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> over;
    private readonly PolicyDate? day;

    /// <summary>Resolves the entries of a policy.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="day">The day by which dates are judged; without one no date has passed.</param>
    public LegacyUses(Compilation compilation, PolicyDocument policy, PolicyDate? day)
    {
        this.day = day;
        over = new(policy.SurveyPolicy.Platforms.Where(card => card.IsOver(day)).Select(static card => card.Id), StringComparer.Ordinal);
        foreach (var entry in policy.SurveyPolicy.Legacy)
        {
            foreach (var symbol in SymbolReferences.Resolve(compilation, entry.Symbol))
            {
                entries[symbol] = entry;
            }
        }
    }

    /// <summary>The last day on which a use only warns, and who answers for it; null where it is no legacy use, or no longer.</summary>
    public (PolicyDate Until, string Owner)? Allow(ISymbol? inside, Platform platform)
    {
        for (var current = inside?.OriginalDefinition; current is not null; current = current.ContainingSymbol)
        {
            if (entries.TryGetValue(current, out var entry) && !HasPassed(entry.RetireBy))
            {
                return (entry.RetireBy, entry.Owner.Value);
            }
        }

        return platform.Card is { Status: "retired", Until: { } until } card && !HasPassed(until) ? (until, card.Administrator?.Value ?? "") : null;
    }

    /// <summary>Whether nobody may use a platform any more, the governed client included: it is retired, and its last day, where it has one, has passed.</summary>
    public bool IsOver(string platform) => over.Contains(platform);

    /// <summary>Whether there is such a platform.</summary>
    public bool AnyIsOver => over.Count > 0;

    private bool HasPassed(PolicyDate last) => day is { } today && today > last;
}

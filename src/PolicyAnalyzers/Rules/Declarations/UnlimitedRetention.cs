using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1012: data is stored, its purpose sets a retention, and nothing in the code says that it is erased by then.</summary>
internal sealed class UnlimitedRetention : GroupedRule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnlimitedRetention,
        "Customer data stored without a limit",
        "'{0}' is stored longer than its purpose needs it ({1}); {2} ({3})",
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Data is kept no longer than its purpose needs it (GDPR art. 5(1)(e)); what nothing erases stays for ever.",
        helpLinkUri: RuleHelp.Link(RuleIds.UnlimitedRetention));

    private readonly StoredPeriods periods;

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);

    /// <summary>Creates the rule for one compilation.</summary>
    public UnlimitedRetention(PolicyContext context, FindingReporter reporter)
        : base(context, reporter, Rule) => periods = new StoredPeriods(context.Annotations);

    /// <inheritdoc/>
    protected override string? EvidenceAgainst(Datum datum)
    {
        if (datum.Symbol is not (IPropertySymbol or IFieldSymbol)
            || LimitOf(datum) is not { } limit
            || periods.DaysOf(datum.Symbol) <= limit.RetentionDays
            || !CanWear(datum.Symbol)
            || !Context.Stored.Contain(datum.Symbol.ContainingType)
            || (periods.DaysOf(datum.Symbol) is null && StoredPeriods.EndIn(datum.Symbol.ContainingType)))
        {
            return null;
        }

        return datum.CategoryId + " stored without a limit";
    }

    /// <inheritdoc/>
    protected override Finding Describe(Location place, string name, IReadOnlyList<Datum> data, bool isGroup)
    {
        var days = data.Min(datum => LimitOf(datum)!.RetentionDays);
        var remedy = $"erase it by then and say so with [Retention({days})], or with a date such as DeleteAfter beside it";
        return new Finding(Rule, place, name, List(data, isGroup, Say), remedy, Words.Source(Context.Policy))
        {
            Remedy = remedy,
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Days, string.Join(" ", data.Select(datum => LimitOf(datum)!.RetentionDays))),
        };
    }

    private string Say(Datum datum)
    {
        var limit = LimitOf(datum)!;
        var what = datum.Category is { } category ? LowerFirst(category.Title) : "customer data";
        var kept = periods.DaysOf(datum.Symbol) is { } days ? $"kept for {days} days" : "nothing says when it is erased";
        return $"{what}: {kept}, and '{limit.Id}' allows {limit.RetentionDays} days";
    }

    // Data that several purposes need stays until the last of them ends. A purpose that sets no retention sets no end.
    private PurposeCard? LimitOf(Datum datum)
    {
        PurposeCard? longest = null;
        foreach (var id in datum.Declaration.Purposes.Concat(datum.Declaration.Uses.Select(use => Context.Policy.Uses.Find(use)?.Purpose?.Value).OfType<string>()))
        {
            if (Context.Policy.Purposes.Find(id) is not { } purpose)
            {
                continue;
            }

            if (purpose.RetentionDays is null)
            {
                return null;
            }

            longest = longest is null || purpose.RetentionDays > longest.RetentionDays ? purpose : longest;
        }

        return longest;
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1009: data is held for a use that does not list it.</summary>
internal sealed class UnlistedData : GroupedRule
{
    private const string Key = "account.customer_id";

    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnlistedData,
        "Data that its use does not list",
        "'{0}' ({1}) is not among the data of {2}, so nobody has said why this identifier and not another; {3} ({4})",
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A use says which identifiers it needs and why this one and not another; what it does not list is more than it needs (GDPR art. 5(1)(c)).",
        helpLinkUri: RuleHelp.Link(RuleIds.UnlistedData));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);

    /// <summary>Creates the rule for one compilation.</summary>
    public UnlistedData(PolicyContext context, FindingReporter reporter)
        : base(context, reporter, Rule)
    {
    }

    /// <inheritdoc/>
    protected override string? EvidenceAgainst(Datum datum)
    {
        if (datum.Declaration.Uses.IsEmpty || datum.Declaration.UsesAreElsewhere || !IsKnown(datum) || IsKeyOfType(datum) || !CanWear(datum.Symbol))
        {
            return null;
        }

        var uses = string.Join(", ", UsesWithout(datum).Select(static use => use.Id));
        return uses.Length == 0 ? null : datum.CategoryId + " not among the data of " + uses;
    }

    /// <inheritdoc/>
    protected override Finding Describe(Location place, string name, IReadOnlyList<Datum> data, bool isGroup)
    {
        var uses = data.SelectMany(UsesWithout).Distinct().ToArray();
        var categories = Words.Join(data.Select(static datum => datum.CategoryId).Distinct().ToArray(), "and");
        var it = isGroup ? "them" : "it";
        var remedy = $"name a use that lists {categories}, or add {it} under {Words.Join(uses.Select(static use => "uses." + use.Id + ".data").ToArray(), "and")} with the reason";
        return new Finding(Rule, place, name, List(data, isGroup, WhatAndWhy), Words.Join(uses.Select(SayWhatItLists).ToArray(), "and"), remedy, Words.Source(Context.Policy))
        {
            Remedy = remedy,
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Choices, UseChoices.For(Context.Policy, data)),
        };
    }

    // What is only known to be personal may be what the use lists, and whether a contradicted category is listed is not the question.
    private static bool IsKnown(Datum datum) => datum.Category is { Id: not CategoryCards.Personal } && !ContradictedCategory.IsFoundIn(datum);

    // Whoever declares a type as a whole did not choose its key: every record has one.
    private static bool IsKeyOfType(Datum datum)
    {
        if (datum.CategoryId == Key)
        {
            for (var type = datum.Symbol.ContainingType; type is not null; type = type.BaseType)
            {
                if (type.GetAttributes().Contains(datum.Declaration.Source!))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private IEnumerable<UseCard> UsesWithout(Datum datum) =>
        datum.Declaration.Uses.Select(id => Context.Policy.Uses.Find(id)).OfType<UseCard>().Where(use => !use.Covers(datum.CategoryId)).Distinct();

    private string SayWhatItLists(UseCard use)
    {
        var listed = use.Data.Select(datum => Context.Policy.Data.Categories.Find(datum.Category.Value)).OfType<CategoryCard>().Select(static card => LowerFirst(card.Title)).ToArray();
        return $"'{use.Id}' ({(listed.Length == 0 ? "none" : Words.Join(listed, "and"))})";
    }
}

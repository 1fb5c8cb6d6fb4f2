using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1001: customer data with nothing declared. One finding per type, so that a first day shows types, not every line of them.</summary>
internal sealed class UndeclaredCustomerData : DeclarationRule
{
    private const int MostNamed = 3;

    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UndeclaredCustomerData,
        "Customer data with nothing declared",
        "'{0}' holds customer data ({1}) and declares no {2}, so nobody can tell why it is held; {3} ({4})",
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever reads, changes or passes on this datum cannot know where it came from, what it may be used for, or by what permission.",
        helpLinkUri: RuleHelp.Link(RuleIds.UndeclaredCustomerData));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);

    /// <summary>Creates the rule for one compilation.</summary>
    public UndeclaredCustomerData(PolicyContext context, FindingReporter reporter)
        : base(context, reporter)
    {
    }

    /// <inheritdoc/>
    public override void Check(TypeData type, Action<Diagnostic> report)
    {
        if (Context.Policy.Data.Require == Stages.None || !Reporter.Shows(Rule))
        {
            return;
        }

        List<Datum>? undeclared = null;
        foreach (var datum in type.Data)
        {
            if (!datum.AsksForDeclaration || datum.Declaration.Stages != Stages.None || !CanWear(datum.Symbol))
            {
                continue;
            }

            var id = IdOf(datum.Symbol);
            if (Reporter.SetAsideBy(Rule, id, datum.CategoryId) is { } cause)
            {
                Reporter.ReportSetAside(Rule, id!, datum.CategoryId, PlaceOf(datum.Symbol), cause, report);
                continue;
            }

            (undeclared ??= new()).Add(datum);
        }

        if (undeclared is null)
        {
            return;
        }

        if (undeclared.Count > 1 && Context.Policy.Data.GroupByType)
        {
            Report(type.Type, NameOf(type.Type), undeclared, report);
            return;
        }

        foreach (var datum in undeclared)
        {
            Report(datum.Symbol, NameOf(datum.Symbol), new List<Datum> { datum }, report);
        }
    }

    private void Report(ISymbol subject, string name, List<Datum> data, Action<Diagnostic> report)
    {
        var remedy = Context.Policy.Uses.Count > 0
            ? "name a use of the policy in [CustomerData], or say why it is none in [NotCustomerData]"
            : "say what it is for in [Origin], [Purpose] and [LegalBasis], or why it is none in [NotCustomerData]";
        var isGroup = !SymbolEqualityComparer.Default.Equals(subject, data[0].Symbol);
        Reporter.Report(
            new Finding(Rule, PlaceOf(subject), name, Describe(data, isGroup), Words.Of(Context.Policy.Data.Require), remedy, Words.Source(Context.Policy))
            {
                SubjectId = IdOf(subject),
                Evidence = isGroup ? "" : data[0].CategoryId,
                Remedy = remedy,
                Elsewhere = isGroup ? data.Select(datum => PlaceOf(datum.Symbol)).ToImmutableArray() : ImmutableArray<Location>.Empty,
                Properties = PropertiesOf(data),
            },
            report);
    }

    private static string Describe(List<Datum> data, bool isGroup)
    {
        if (!isGroup)
        {
            return WhatAndWhy(data[0]);
        }

        var named = data.Take(MostNamed).Select(datum => datum.Symbol.Name + ", " + WhatAndWhy(datum));
        return string.Join("; ", named) + (data.Count > MostNamed ? $"; and {data.Count - MostNamed} more" : "");
    }

    private ImmutableDictionary<string, string?> PropertiesOf(List<Datum> data)
    {
        var choices = new List<string>();
        foreach (var use in Context.Policy.Uses)
        {
            var served = Enumerable.Range(0, data.Count).Where(index => use.Lists(data[index].CategoryId)).ToArray();
            if (!use.Retired && served.Length > 0)
            {
                choices.Add(use.Id + "|" + string.Join(",", served) + "|" + use.Title.Replace('\n', ' '));
            }
        }

        return ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Members, string.Join("\n", data.Select(datum => IdOf(datum.Symbol) + "|" + datum.CategoryId)))
            .Add(FindingProperties.Choices, string.Join("\n", choices));
    }
}

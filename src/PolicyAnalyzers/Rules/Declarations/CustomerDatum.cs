using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1900: the record of a recognised datum.</summary>
internal sealed class CustomerDatum : DeclarationRule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.CustomerDatum,
        "A customer datum",
        "'{0}' holds customer data ({1}), {2}; declared: {3}",
        RuleCategories.Declarations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The inventory of customer data: category, kind, role, evidence and declaration of every member that is recognised.",
        helpLinkUri: RuleHelp.Link(RuleIds.CustomerDatum),
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Record(Descriptor);

    /// <summary>Creates the rule for one compilation.</summary>
    public CustomerDatum(PolicyContext context, FindingReporter reporter)
        : base(context, reporter)
    {
    }

    /// <inheritdoc/>
    public override void Check(TypeData type, Action<Diagnostic> report)
    {
        if (!Reporter.Shows(Rule))
        {
            return;
        }

        foreach (var datum in type.Data)
        {
            Record(datum, StateOf(datum.Declaration), report);
        }

        foreach (var datum in type.Exempted)
        {
            Record(datum, "exempt", report);
        }
    }

    private void Record(Datum datum, string state, Action<Diagnostic> report)
    {
        var declaration = datum.Declaration;
        var role = datum.Verdict is { Pseudonymous: true } ? "pseudonymous" : datum.Category?.Role;
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Category, datum.CategoryId)
            .Add(FindingProperties.Kind, datum.Category?.Kind)
            .Add(FindingProperties.Role, role)
            .Add(FindingProperties.Declared, state);
        properties = With(FindingProperties.Dpv, datum.Category?.Dpv, properties);
        properties = With(FindingProperties.Fides, datum.Category?.Fides, properties);
        properties = With(FindingProperties.Uses, declaration.Uses, properties);
        properties = With(FindingProperties.Purposes, declaration.Purposes, properties);
        properties = With(FindingProperties.Stages, Words.Each(declaration.Stages), properties);
        properties = declaration.CopyOf is { } copied ? properties.Add(FindingProperties.CopyOf, IdOf(copied)) : properties;
        var what = datum.Category is { Kind: var kind } ? kind + ", " + role : "of a category that nothing says";
        var held = declaration.Uses.IsEmpty ? state : state + ", for " + Words.Join(declaration.Uses.Select(static use => "'" + use + "'").ToArray(), "and");
        held = declaration.CopyOf is { } shape ? held + ", as a copy of '" + NameOf(shape) + "'" : held;
        Reporter.Report(
            new Finding(Rule, PlaceOf(datum.Symbol), NameOf(datum.Symbol), WhatAndWhy(datum), what, held)
            {
                SubjectId = IdOf(datum.Symbol),
                Evidence = datum.Verdict?.Why ?? "annotation",
                Properties = properties,
            },
            report);
    }

    private static ImmutableDictionary<string, string?> With(string key, ImmutableArray<string>? terms, ImmutableDictionary<string, string?> properties) =>
        terms is { IsEmpty: false } known ? properties.Add(key, string.Join(" ", known)) : properties;

    private string StateOf(Declaration declaration)
    {
        if (declaration.Stages == Stages.None)
        {
            return "none";
        }

        if ((Context.Policy.Data.Require & ~declaration.Stages) != Stages.None)
        {
            return "in part";
        }

        return declaration.IsProposed ? "proposed" : "reviewed";
    }
}

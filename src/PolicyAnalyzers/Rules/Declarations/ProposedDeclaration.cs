using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1013: a declaration that a fix proposed and that nobody has reviewed. The further places of a finding are the attributes.</summary>
internal sealed class ProposedDeclaration : GroupedRule
{
    private const string Remedy = "look at the process, then accept the declaration by removing its Status, or correct it";

    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ProposedDeclaration,
        "Proposed declaration not reviewed",
        "'{0}' ({1}) is held for {2} by a proposal that nobody has reviewed; {3} ({4})",
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A bulk fix knows which uses the policy offers, and not which one is true: until a person has looked, nobody answers for the declaration.",
        helpLinkUri: RuleHelp.Link(RuleIds.ProposedDeclaration));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);

    /// <summary>Creates the rule for one compilation.</summary>
    public ProposedDeclaration(PolicyContext context, FindingReporter reporter)
        : base(context, reporter, Rule)
    {
    }

    /// <inheritdoc/>
    protected override string? EvidenceAgainst(Datum datum) =>
        datum.Declaration is { IsProposed: true, UsesAreElsewhere: false, Uses.IsEmpty: false, Source: { } source }
        && source.ApplicationSyntaxReference is { } written
        && !Context.Generated.Contains(written.SyntaxTree)
            ? "proposed for " + string.Join(", ", datum.Declaration.Uses)
            : null;

    /// <inheritdoc/>
    protected override Finding Describe(Location place, string name, IReadOnlyList<Datum> data, bool isGroup)
    {
        var uses = data.SelectMany(static datum => datum.Declaration.Uses).Distinct().Select(static use => "'" + use + "'").ToArray();
        return new Finding(Rule, place, name, List(data, isGroup, WhatAndWhy), Words.Join(uses, "and"), Remedy, Words.Source(Context.Policy)) { Remedy = Remedy };
    }

    /// <inheritdoc/>
    protected override IEnumerable<Location> PlacesOf(IReadOnlyList<Datum> data, bool isGroup) => data.Select(AttributeOf).Distinct();

    // What a tool writes is declared from outside, and reviewed there.
    /// <inheritdoc/>
    protected override Location PlaceOf(Datum datum) => Context.Generated.Declare(datum.Symbol) ? AttributeOf(datum) : PlaceOf(datum.Symbol);

    private static Location AttributeOf(Datum datum)
    {
        var written = datum.Declaration.Source!.ApplicationSyntaxReference!;
        return Location.Create(written.SyntaxTree, written.Span);
    }
}

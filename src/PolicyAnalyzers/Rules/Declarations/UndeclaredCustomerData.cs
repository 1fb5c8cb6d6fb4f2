using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Context.Shapes;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1001: customer data with nothing declared.</summary>
internal sealed class UndeclaredCustomerData : GroupedRule
{
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
        : base(context, reporter, Rule)
    {
    }

    /// <inheritdoc/>
    protected override string? EvidenceAgainst(Datum datum) =>
        Context.Policy.Data.Require != Stages.None && datum is { AsksForDeclaration: true, IsAskedElsewhere: false, Declaration.Stages: Stages.None } && CanWear(datum.Symbol)
            ? datum.CategoryId
            : null;

    /// <inheritdoc/>
    protected override bool IsAnsweredElsewhere(Datum datum) => Context.Chains.Of(datum).AnswerForIt;

    /// <inheritdoc/>
    protected override Finding Describe(Location place, string name, IReadOnlyList<Datum> data, bool isGroup)
    {
        var remedy = FaultOf(data) ?? (Context.Policy.Uses.Count > 0
            ? "name a use of the policy in [CustomerData], or say why it is none in [NotCustomerData]"
            : "say what it is for in [Origin], [Purpose] and [LegalBasis], or why it is none in [NotCustomerData]");
        return new Finding(Rule, place, name, List(data, isGroup, WhatAndWhy), Words.Of(Context.Policy.Data.Require), remedy, Words.Source(Context.Policy))
        {
            Remedy = remedy,
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Choices, UseChoices.For(Context.Policy, data)),
        };
    }

    // Somebody has said what it is, and made a mistake: that is what to correct.
    private string? FaultOf(IReadOnlyList<Datum> data) => data.Count != 1 || SameAsLink.Of(data[0].Symbol, Context.Annotations) is not { } link ? null
        : link.Target is not { } target ? $"its [SameAs] names '{link.Name}', which does not exist: correct it"
        : SameAsLink.Of(target, Context.Annotations) is not null ? "its [SameAs] leads back to itself: declare one of the members"
        : Context.Recognizer.Classify(target) is not null ? $"its [SameAs] names '{link.Name}', which declares nothing: declare that by [assembly: CustomerDataOf]"
        : $"its [SameAs] names '{link.Name}', which is no customer data: correct it, or declare '{link.Name}'";
}

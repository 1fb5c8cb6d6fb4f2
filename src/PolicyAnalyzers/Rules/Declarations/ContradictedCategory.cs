using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy.Vocabulary;
using PolicyAnalyzers.Recognition;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>POL1008: the declared category and the evidence disagree.</summary>
internal sealed class ContradictedCategory : DeclarationRule
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ContradictedCategory,
        "Declared category and evidence disagree",
        "'{0}' is declared as {1}, but it looks like {2}; correct the one that is wrong, since every rule trusts the declaration ({3})",
        RuleCategories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A declaration that was copied from another member, or a member that changed its meaning, misleads whoever relies on it.",
        helpLinkUri: RuleHelp.Link(RuleIds.ContradictedCategory));

    /// <summary>The rule.</summary>
    public static readonly Rule Rule = Rule.Judgement(Descriptor);

    /// <summary>Creates the rule for one compilation.</summary>
    public ContradictedCategory(PolicyContext context, FindingReporter reporter)
        : base(context, reporter)
    {
    }

    /// <summary>Whether the two disagree. A category that the policy added is more exact than any evidence can be.</summary>
    public static bool IsFoundIn(Datum datum) =>
        datum is { Declaration.Category: { } declared, Verdict: { Confidence: Confidence.Strong } verdict }
        && declared != verdict.Category.Id
        && Categories.All.Any(known => known.Term.Id == declared);

    /// <inheritdoc/>
    public override void Check(TypeData type, Action<Diagnostic> report)
    {
        foreach (var datum in type.Data)
        {
            if (IsFoundIn(datum))
            {
                var declared = datum.Declaration.Category!;
                var verdict = datum.Verdict!;
                Reporter.Report(
                    new Finding(
                        Rule,
                        PlaceOf(datum.Symbol),
                        NameOf(datum.Symbol),
                        LowerFirst(datum.Category!.Title),
                        LowerFirst(verdict.Category.Title) + " (" + verdict.Why + ")",
                        Words.Source(Context.Policy))
                    {
                        SubjectId = IdOf(datum.Symbol),
                        Evidence = declared + " against " + verdict.Category.Id,
                        Remedy = "change the category to " + verdict.Category.Id + ", or rename the member",
                        Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Category, verdict.Category.Id),
                    },
                    report);
            }
        }
    }
}

using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Declarations;

/// <summary>
/// Finds customer data that is declared in part (POL1002 to POL1007). All that is missing is one finding, under the rule that binds
/// most strictly, so that a mandatory stage is not hidden behind an advisory one.
/// </summary>
internal sealed class MissingStage : DeclarationRule
{
    /// <summary>The message of these rules.</summary>
    public const string Message = "'{0}' ({1}) is declared in part, without {2}, so its use cannot be judged; {3} ({4})";

    private static readonly ImmutableArray<(Stages Stage, Rule Rule)> Rules = ImmutableArray.Create(
        (Stages.Origin, MissingOrigin.Rule),
        (Stages.Purpose, MissingPurpose.Rule),
        (Stages.Consent, MissingConsent.Rule),
        (Stages.Outcome, MissingOutcome.Rule),
        (Stages.Insight, MissingInsight.Rule),
        (Stages.Destination, MissingDestination.Rule));

    private static readonly ImmutableArray<(Stages Stage, string Attribute)> Attributes = ImmutableArray.Create(
        (Stages.Origin, "[Origin]"),
        (Stages.Purpose, "[Purpose]"),
        (Stages.Consent, "[Consent] or another [LegalBasis]"),
        (Stages.Outcome, "[Outcome]"),
        (Stages.Insight, "[Insight]"),
        (Stages.Destination, "[Destination]"));

    /// <summary>Creates the rules for one compilation.</summary>
    public MissingStage(PolicyContext context, FindingReporter reporter)
        : base(context, reporter)
    {
    }

    /// <inheritdoc/>
    public override void Check(TypeData type, Action<Diagnostic> report)
    {
        foreach (var datum in type.Data)
        {
            var declared = datum.Declaration.Stages;
            var missing = Context.Policy.Data.Require & ~declared;
            if (declared == Stages.None || datum.Declaration.IsElsewhere || StrictestOf(missing) is null || !CanWear(datum.Symbol))
            {
                continue;
            }

            missing &= ~Waived(datum, missing, report);
            if (StrictestOf(missing) is { } rule)
            {
                Report(datum, rule, missing, report);
            }
        }
    }

    // A waiver is for one rule. A finding bears the id of its strictest stage only, and must not take the other stages with it.
    private Stages Waived(Datum datum, Stages missing, Action<Diagnostic> report)
    {
        var waived = Stages.None;
        var id = IdOf(datum.Symbol);
        foreach (var (stage, rule) in Rules)
        {
            if ((missing & stage) != 0 && Reporter.Shows(rule) && Reporter.WaivedBy(rule, id) is { } cause)
            {
                waived |= stage;
                Reporter.ReportSetAside(rule, id!, datum.CategoryId + " without " + Words.Of(stage), PlaceOf(datum.Symbol), cause, report);
            }
        }

        return waived;
    }

    private Rule? StrictestOf(Stages missing)
    {
        Rule? strictest = null;
        foreach (var (stage, rule) in Rules)
        {
            if ((missing & stage) != 0 && (strictest is null || Context.LevelOf(rule) > Context.LevelOf(strictest)))
            {
                strictest = rule;
            }
        }

        return strictest;
    }

    private void Report(Datum datum, Rule rule, Stages missing, Action<Diagnostic> report)
    {
        var remedy = "add " + string.Join(" and ", Attributes.Where(each => (missing & each.Stage) != 0).Select(each => each.Stage == Stages.Consent && RestsOnConsent(datum) ? "[Consent]" : each.Attribute));
        Reporter.Report(
            new Finding(rule, PlaceOf(datum.Symbol), NameOf(datum.Symbol), WhatAndWhy(datum), Words.Of(missing), remedy, Words.Source(Context.Policy))
            {
                SubjectId = IdOf(datum.Symbol),
                Evidence = datum.CategoryId + " without " + Words.Of(missing),
                Remedy = remedy,
                Properties = ImmutableDictionary<string, string?>.Empty
                    .Add(FindingProperties.Category, datum.CategoryId)
                    .Add(rule.Id == RuleIds.MissingOutcome ? FindingProperties.Outcomes : FindingProperties.Choices, ChoicesFor(rule, datum)),
            },
            report);
    }

    private bool RestsOnConsent(Datum datum) => datum.Declaration.Purposes.Any(purpose => Context.Policy.Purposes.Find(purpose) is { RestsOnConsent: true });

    private string ChoicesFor(Rule rule, Datum datum)
    {
        var policy = Context.Policy;
        if (rule.Id == RuleIds.MissingOutcome)
        {
            return OutcomesFor(datum);
        }

        var cards = rule.Id switch
        {
            RuleIds.MissingOrigin => policy.Origins.Cast<Card>(),
            RuleIds.MissingPurpose => policy.Purposes.Cast<Card>(),
            RuleIds.MissingInsight => policy.Insights.Cast<Card>(),
            RuleIds.MissingDestination => policy.Destinations.Cast<Card>(),
            _ => policy.Consents.Where(consent => Serves(consent, datum)).Cast<Card>(),
        };

        return string.Join("\n", cards.Where(card => !card.Retired).Select(card => card.Id + "|" + OneLine(card.Title)));
    }

    // An outcome is no card of its own: the uses that may serve the datum say what they lead to.
    private string OutcomesFor(Datum datum) => string.Join("\n", Context.Policy.Uses
        .Where(use => !use.Retired && use.Covers(datum.CategoryId) && (use.OutcomeForCustomer ?? use.OutcomeForCompany) is not null && ServesPurposeOf(use, datum))
        .Select(use => string.Join("\t", use.Id, OneLine(use.Title), OneLine(use.OutcomeForCustomer), OneLine(use.OutcomeForCompany))));

    private static bool ServesPurposeOf(UseCard use, Datum datum) =>
        datum.Declaration.Purposes.IsEmpty || (use.Purpose is { } purpose && datum.Declaration.Purposes.Contains(purpose.Value));

    private static string OneLine(string? text) => text?.Replace('\n', ' ').Replace('\t', ' ') ?? "";

    private static bool Serves(ConsentCard consent, Datum datum) =>
        datum.Declaration.Purposes.Length == 0 || consent.Purposes.Any(purpose => datum.Declaration.Purposes.Contains(purpose.Value));
}

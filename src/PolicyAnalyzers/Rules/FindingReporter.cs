using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules;

/// <summary>Turns findings into diagnostics of the level that the policy gives their rule, unless a waiver or the baseline sets them aside.</summary>
internal sealed class FindingReporter
{
    private readonly PolicyContext context;

    /// <summary>A reporter for one compilation.</summary>
    public FindingReporter(PolicyContext context) => this.context = context;

    /// <summary>Whether findings of this rule can be seen by anybody in this build.</summary>
    public bool Shows(Rule rule) => rule.Kind == RuleKind.Record
        ? context.Settings.WantsInventory
        : context.Settings.IsScan || context.LevelOf(rule) != EnforcementLevel.Observe;

    /// <summary>
    /// Why a finding is not shown; null where it is. A waiver covers what is soft-mandatory or looser. The baseline hides what is soft-mandatory only
    /// where somebody who may approved it: else it would be a waiver that nobody gave. Nothing hides what is hard-mandatory or about the policy itself.
    /// </summary>
    public SetAside? SetAsideBy(Rule rule, string? subjectId, string evidence)
    {
        if (WaivedBy(rule, subjectId) is { } waived)
        {
            return waived;
        }

        return context.Baseline is { } baseline
            && subjectId is not null
            && rule.Kind == RuleKind.Judgement
            && baseline.Contains(rule.Id, subjectId, evidence)
            && (context.LevelOf(rule) <= EnforcementLevel.Advisory || (context.LevelOf(rule) == EnforcementLevel.SoftMandatory && context.IsBaselineApproved))
                ? SetAside.ByBaseline
                : null;
    }

    /// <summary>The waiver that covers a finding; null where none does.</summary>
    public SetAside? WaivedBy(Rule rule, string? subjectId) =>
        rule.Kind == RuleKind.Judgement
        && context.Waivers.Find(rule.Id, subjectId) is { } waiver
        && context.LevelOf(rule) != EnforcementLevel.HardMandatory
            ? SetAside.By(waiver)
            : null;

    /// <summary>Reports a finding, or the record that it is set aside.</summary>
    public void Report(Finding finding, Action<Diagnostic> report)
    {
        if (!Shows(finding.Rule))
        {
            return;
        }

        if (SetAsideBy(finding.Rule, finding.SubjectId, finding.Evidence) is { } cause)
        {
            ReportSetAside(finding.Rule, finding.SubjectId!, finding.Evidence, finding.Location, cause, report);
            return;
        }

        var level = context.LevelOf(finding.Rule);
        report(Diagnostic.Create(
            finding.Rule.At(level, context.Settings.IsScan),
            finding.Location,
            finding.Elsewhere,
            PropertiesOf(finding, level),
            finding.Arguments));
    }

    /// <summary>Records that a finding is set aside.</summary>
    public void ReportSetAside(Rule rule, string subjectId, string evidence, Location location, SetAside cause, Action<Diagnostic> report)
    {
        if (context.Settings.WantsInventory)
        {
            report(Diagnostic.Create(
                Governance.SetAsideFinding.Rule.At(EnforcementLevel.Advisory, context.Settings.IsScan),
                location,
                cause.Properties
                    .Add(FindingProperties.Rule, rule.Id)
                    .Add(FindingProperties.Symbol, subjectId)
                    .Add(FindingProperties.Evidence, evidence)
                    .Add(FindingProperties.Justification, cause.Justification),
                rule.Id,
                subjectId,
                cause.Justification));
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(Finding finding, EnforcementLevel level)
    {
        var properties = finding.Properties.ToBuilder();
        if (finding.Rule.Kind != RuleKind.Record)
        {
            properties[FindingProperties.Level] = Words.Of(level);
        }

        properties[FindingProperties.Evidence] = finding.Evidence;
        properties[FindingProperties.Symbol] = finding.SubjectId;
        if (finding.Remedy.Length > 0)
        {
            properties[FindingProperties.Remedy] = finding.Remedy;
        }

        return properties.ToImmutable();
    }
}

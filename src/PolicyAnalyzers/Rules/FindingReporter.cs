using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules;

/// <summary>Turns findings into diagnostics of the level that the policy gives their rule, unless the baseline sets them aside.</summary>
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
    /// Whether the baseline holds a finding. It never hides a mandatory one: what a policy made mandatory after the first day is to be seen,
    /// and a baseline that hides it would be a waiver that nobody approved.
    /// </summary>
    public bool IsInBaseline(Rule rule, string? subjectId, string evidence) =>
        context.Baseline is { } baseline
        && subjectId is not null
        && rule.Kind == RuleKind.Judgement
        && context.LevelOf(rule) <= EnforcementLevel.Advisory
        && baseline.Contains(rule.Id, subjectId, evidence);

    /// <summary>Reports a finding, or the record that it is set aside.</summary>
    public void Report(Finding finding, Action<Diagnostic> report)
    {
        if (!Shows(finding.Rule))
        {
            return;
        }

        if (IsInBaseline(finding.Rule, finding.SubjectId, finding.Evidence))
        {
            ReportSetAside(finding.Rule, finding.SubjectId!, finding.Evidence, finding.Location, report);
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

    /// <summary>Records that the baseline sets a finding aside.</summary>
    public void ReportSetAside(Rule rule, string subjectId, string evidence, Location location, Action<Diagnostic> report)
    {
        if (context.Settings.WantsInventory)
        {
            report(Diagnostic.Create(
                Governance.SetAsideFinding.Rule.At(EnforcementLevel.Advisory, context.Settings.IsScan),
                location,
                ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Symbol, subjectId).Add(FindingProperties.Evidence, evidence),
                rule.Id,
                subjectId,
                "policy-baseline.json holds it since the first day"));
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

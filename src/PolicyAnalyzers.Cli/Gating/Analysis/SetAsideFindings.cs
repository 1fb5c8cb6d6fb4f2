using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>Records, as the analyzers do (POL0901), that a finding which is not theirs is set aside.</summary>
internal static class SetAsideFindings
{
    /// <summary>The record in the place of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="place">What it is about: a symbol's documentation id, or a file.</param>
    /// <param name="cause">Why it is not shown.</param>
    public static Finding Of(Finding finding, string place, SetAside cause) => finding with
    {
        Rule = RuleIds.SetAsideFinding,
        Message = $"{finding.Rule} at {place} is set aside: {cause.Justification}",
        Properties = cause.Properties.Where(property => property.Value is not null)
            .Aggregate(finding.Properties, (all, property) => all.SetItem(property.Key, property.Value!))
            .SetItem(FindingProperties.Rule, finding.Rule)
            .SetItem(PropertyKeys.Justification, cause.Justification),
    };
}

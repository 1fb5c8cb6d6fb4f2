using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>What the inventory adds up to.</summary>
/// <param name="CustomerDataMembers">Distinct members that hold customer data.</param>
/// <param name="WithDeclaredUse">How many of them declare a use, proposed or reviewed.</param>
/// <param name="SurveyPlatforms">Distinct survey platforms in use, governed or not.</param>
/// <param name="SurveyPlatformPlaces">Distinct places that use one.</param>
internal sealed record ScanSummary(int CustomerDataMembers, int WithDeclaredUse, int SurveyPlatforms, int SurveyPlatformPlaces)
{
    /// <summary>Counts over merged records. A member that one project declares and another does not counts as declared.</summary>
    public static ScanSummary Of(IReadOnlyCollection<Finding> inventory)
    {
        var members = inventory.Where(record => record.Rule == RuleIds.CustomerDatum && record.Property(PropertyKeys.Declared) != "exempt").ToLookup(record => (object?)record.Symbol ?? record.Place);
        var uses = inventory.Where(record => record.Rule == RuleIds.PlatformUse).ToList();
        return new ScanSummary(
            members.Count,
            members.Count(member => member.Any(record => record.Property(PropertyKeys.Declared) is "proposed" or "reviewed")),
            uses.Select(use => use.Property(PropertyKeys.Platform)).Distinct(StringComparer.Ordinal).Count(),
            uses.Select(use => (use.Place?.File, use.Place?.Line, use.Place?.Column)).Distinct().Count());
    }
}

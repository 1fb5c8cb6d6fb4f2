using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning.Sarif;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>POL0012: a repository waives or exempts more than the policy's <c>levels.drift</c> allows. Only a scan sees all projects together.</summary>
internal static class PolicyDrift
{
    /// <summary>The id.</summary>
    public const string Id = "POL0012";

    /// <summary>How the rule is described in SARIF.</summary>
    public static readonly RuleDescription Description = new(
        Id,
        "The repository drifts from the policy",
        "Waivers and exemptions are exceptions. Where they are many, either the policy does not fit or nobody follows it.",
        "https://github.com/PolicyAnalyzers/PolicyAnalyzers/blob/main/docs/rules/POL0012.md",
        "Governance");

    /// <summary>A result with what is found about it as a whole, in the first place.</summary>
    /// <param name="result">Everything that was found, in code and in texts.</param>
    public static ScanResult AddTo(ScanResult result)
    {
        var drift = Of([.. result.Findings, .. result.Suppressed], result.SetAside, result.Inventory, result.Policies);
        return drift.IsEmpty ? result : result with { Findings = [.. drift, .. result.Findings], Rules = [Description, .. result.Rules] };
    }

    /// <summary>The findings about a scan as a whole.</summary>
    /// <param name="findings">The findings that are shown or suppressed.</param>
    /// <param name="setAside">The findings that are set aside.</param>
    /// <param name="inventory">Everything that was recognised.</param>
    /// <param name="policies">The records of the policies in force.</param>
    public static ImmutableArray<Finding> Of(
        IReadOnlyCollection<Finding> findings, IReadOnlyCollection<Finding> setAside, IReadOnlyCollection<Finding> inventory, IReadOnlyCollection<Finding> policies)
    {
        var data = inventory.Where(record => record.Rule == RuleIds.CustomerDatum).ToLookup(record => (object?)record.Symbol ?? record.Place);
        var waived = setAside.Count(record => record.Property(PropertyKeys.SetAsideBy) is "waiver" or "break-glass");
        var all = setAside.Count + findings.Where(finding => !RuleKinds.IsGovernance(finding.Rule)).Sum(finding => Math.Max(1, finding.Members.Length));
        var exempted = data.Count(member => member.All(record => record.Property(PropertyKeys.Declared) == "exempt"));
        return
        [
            .. Finding(policies, PropertyKeys.DriftWaived, waived, all, "findings", "waived", "mend what is waived, or ask whether the policy fits"),
            .. Finding(policies, PropertyKeys.DriftExempted, exempted, data.Count, "members that look like customer data", "exempted", "look at the exemptions again, or let the policy exempt what many of them have in common"),
        ];
    }

    private static IEnumerable<Finding> Finding(IReadOnlyCollection<Finding> policies, string key, int some, int all, string of, string what, string remedy)
    {
        var limits = policies.Select(record => record.Property(key)).OfType<string>().Select(text => decimal.Parse(text, CultureInfo.InvariantCulture)).ToList();
        if (limits.Count == 0 || all == 0 || some * 100m <= limits.Min() * all)
        {
            yield break;
        }

        var share = Math.Round(some * 100m / all, 1);
        yield return new Finding(
            Id,
            string.Create(CultureInfo.InvariantCulture, $"{some} of {all} {of} are {what}, which is {share} % and more than the {limits.Min()} % that the policy allows; {remedy}"),
            Place: null,
            [],
            ImmutableSortedDictionary<string, string>.Empty.Add(PropertyKeys.Level, "advisory").Add(PropertyKeys.Remedy, remedy),
            Suppression: null,
            [.. policies.SelectMany(record => record.Projects).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}

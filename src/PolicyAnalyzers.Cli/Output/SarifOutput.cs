using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Scanning.Sarif;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>SARIF 2.1.0: all projects in one run, each rule described once, paths relative to the target's folder.</summary>
/// <param name="inventory">List records too.</param>
/// <param name="most">Most results; the most severe are written first where there are more.</param>
internal sealed class SarifOutput(bool inventory, int most = int.MaxValue) : IOutput
{
    /// <summary>GitHub shows no more results of a run, and no more places of a result.</summary>
    public const int MostOnGitHub = 5000;
    private const int MostPlaces = 100;

    private const string SourceRoot = "SRCROOT";
    private static readonly string[] Severities = ["error", "warning", "note", "none"];
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter writer)
    {
        var all = result.Findings.Concat(result.Suppressed).Concat(result.SetAside).Concat(inventory ? result.Policies.Concat(result.Inventory) : []).ToImmutableArray();
        var shown = all.Length > most ? [.. all.OrderBy(finding => Array.IndexOf(Severities, Level(finding))).Take(most)] : all;
        var described = result.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        var rules = shown.Select(RuleOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "PolicyAnalyzers",
                    ["version"] = ToolVersion.Number,
                    ["rules"] = new JsonArray([.. rules.Select(rule => Rule(described.GetValueOrDefault(rule) ?? new RuleDescription(rule, null, null, null, null)))]),
                },
            },
            ["invocations"] = new JsonArray(Invocation(result, LeftOut(all, shown))),
            ["originalUriBaseIds"] = new JsonObject
            {
                [SourceRoot] = new JsonObject { ["uri"] = new Uri(Path.TrimEndingDirectorySeparator(result.Target.Root) + "/").AbsoluteUri },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. shown.Select(finding => Result(finding, rules.IndexOf(RuleOf(finding)), result.Target))]),
        };
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        };
        writer.WriteLine(log.ToJsonString(Indented));
    }

    private static JsonObject Rule(RuleDescription rule)
    {
        var json = new JsonObject { ["id"] = rule.Id };
        AddMessage(json, "shortDescription", rule.Title);
        AddMessage(json, "fullDescription", rule.Description);
        if (rule.HelpUri is { Length: > 0 } address)
        {
            json["helpUri"] = address;
        }

        if (rule.Category is { Length: > 0 } category)
        {
            json["properties"] = new JsonObject { ["category"] = category };
        }

        return json;
    }

    private static JsonObject Invocation(ScanResult result, IEnumerable<string> leftOut)
        => new JsonObject
        {
            ["executionSuccessful"] = result.Problems.IsEmpty,
            ["exitCode"] = result.Verdict.ExitCode,
            ["exitCodeDescription"] = result.Verdict.Reason,
            ["toolExecutionNotifications"] = new JsonArray(
                [.. result.Problems.Select(problem => Notification(problem, result.Target)), .. result.Remarks.Concat(leftOut).Select(text => new JsonObject { ["level"] = "note", ["message"] = Message(text) })]),
        };

    private static JsonObject Notification(ScanProblem problem, ScanTarget target)
        => new JsonObject
        {
            ["level"] = "error",
            ["message"] = Message(string.Join('\n', problem.Details.Prepend(
                problem.Project is null ? problem.Text : $"{Names.Relative(problem.Project, target)} {problem.Text}"))),
        };

    private static JsonObject Result(Finding finding, int ruleIndex, ScanTarget target)
    {
        var json = new JsonObject
        {
            ["ruleId"] = RuleOf(finding),
            ["ruleIndex"] = ruleIndex,
            ["kind"] = RuleKinds.IsInventory(finding.Rule) || finding.Rule == RuleIds.PolicyInForce ? "informational" : "fail",
            ["level"] = Level(finding),
            ["message"] = Message(finding.Message),
        };
        if (finding.Place is { } place)
        {
            json["locations"] = new JsonArray(Location(place, target));
        }

        if (!finding.Related.IsEmpty)
        {
            json["relatedLocations"] = new JsonArray([.. finding.Related.Take(MostPlaces).Select(related => Location(related, target))]);
        }

        // SARIF 2.1.0, 3.27.23: all results of a run have the property, or none has it; empty says that it is not suppressed.
        json["suppressions"] = finding.Rule == RuleIds.SetAsideFinding ? new JsonArray(Suppression("external", finding.Property(PropertyKeys.Justification) ?? finding.Message))
            : finding.Suppression is { } justification ? new JsonArray(Suppression("inSource", justification))
            : [];
        json["properties"] = new JsonObject(finding.Properties.Where(property => property.Value.Length > 0).Select(property => KeyValuePair.Create(property.Key, (JsonNode?)property.Value)));
        return json;
    }

    /// <summary>What is set aside is a result of its own rule, with a suppression.</summary>
    private static string RuleOf(Finding finding)
        => finding.Rule == RuleIds.SetAsideFinding ? finding.Property(FindingProperties.Rule) ?? finding.Rule : finding.Rule;

    private static IEnumerable<string> LeftOut(ImmutableArray<Finding> all, ImmutableArray<Finding> shown)
    {
        var left = all.Except(shown).GroupBy(RuleOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Count()} of {group.Key}").ToImmutableArray();
        return left.IsEmpty ? [] : [$"Only the {shown.Length} most severe of {all.Length} results are listed here. Left out: {string.Join(", ", left)}. --format json lists all."];
    }

    /// <summary>SARIF asks for the level none on what is no failure.</summary>
    private static string Level(Finding finding)
        => finding switch
        {
            { Rule: RuleIds.SetAsideFinding } => "note",
            _ when RuleKinds.IsRecord(finding.Rule) => "none",
            { Level: "hard-mandatory" or "soft-mandatory" } => "error",
            { Level: "observe" } => "note",
            _ => "warning",
        };

    private static JsonObject Location(Place place, ScanTarget target)
    {
        var relative = Names.Relative(place.File, target);
        var inside = !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = inside
                    ? new JsonObject { ["uri"] = string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = SourceRoot }
                    : new JsonObject { ["uri"] = new Uri(place.File).AbsoluteUri },
                ["region"] = new JsonObject
                {
                    ["startLine"] = place.Line,
                    ["startColumn"] = place.Column,
                    ["endLine"] = place.EndLine,
                    ["endColumn"] = place.EndColumn,
                },
            },
        };
    }

    private static JsonObject Suppression(string kind, string justification)
    {
        // Nobody else decides on them: what is listed as set aside is accepted as such.
        var json = new JsonObject { ["kind"] = kind, ["status"] = "accepted" };
        if (justification.Length > 0)
        {
            json["justification"] = justification;
        }

        return json;
    }

    private static JsonObject Message(string text) => new() { ["text"] = text };

    private static void AddMessage(JsonObject json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json[name] = Message(text);
        }
    }
}

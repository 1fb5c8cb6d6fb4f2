using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>
/// JSON of a stable shape: within one <c>formatVersion</c> members are added, never renamed or removed. docs/cli.md documents it.
/// </summary>
internal sealed class JsonOutput(bool inventory) : IOutput
{
    private const int FormatVersion = 1;

    /// <summary>It is read by programs and not inside of HTML, so quotes in sentences stay readable.</summary>
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(ScanResult result, TextWriter writer)
    {
        var summary = result.Summary;
        var document = new JsonObject
        {
            ["formatVersion"] = FormatVersion,
            ["target"] = Path.GetFileName(result.Target.Path),
            ["exitCode"] = result.Verdict.ExitCode,
            ["reason"] = result.Verdict.Reason,
            ["summary"] = new JsonObject
            {
                ["customerDataMembers"] = summary.CustomerDataMembers,
                ["withDeclaredUse"] = summary.WithDeclaredUse,
                ["surveyPlatforms"] = summary.SurveyPlatforms,
                ["surveyPlatformPlaces"] = summary.SurveyPlatformPlaces,
                ["findings"] = result.Findings.Length,
                ["rules"] = result.Findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Count(),
                ["projects"] = result.Analysed.Length,
                ["setAside"] = result.SetAside.Length,
                ["suppressed"] = result.Suppressed.Length,
            },
            ["findings"] = Findings(result.Findings, result.Target),
            ["problems"] = new JsonArray([.. result.Problems.Select(problem => Problem(problem, result.Target))]),
            ["policies"] = Findings(result.Policies, result.Target),
            ["setAside"] = Findings(result.SetAside, result.Target),
            ["suppressed"] = Findings(result.Suppressed, result.Target),
            ["projects"] = Paths(result.Analysed, result.Target),
            ["notAnalysable"] = Paths(result.NotAnalysable, result.Target),
        };
        if (!result.Remarks.IsEmpty)
        {
            document["remarks"] = new JsonArray([.. result.Remarks.Select(remark => JsonValue.Create(remark))]);
        }

        if (inventory)
        {
            document["inventory"] = Findings(result.Inventory, result.Target);
        }

        writer.WriteLine(document.ToJsonString(Indented));
    }

    private static JsonArray Findings(ImmutableArray<Finding> findings, ScanTarget target) => [.. findings.Select(finding => Finding(finding, target))];

    private static JsonObject Finding(Finding finding, ScanTarget target)
    {
        var json = new JsonObject { ["rule"] = finding.Rule };
        if (!RuleKinds.IsRecord(finding.Rule))
        {
            json["level"] = finding.Level;
        }

        json["symbol"] = finding.Symbol;
        json["file"] = finding.Place is { } place ? Names.Relative(place.File, target) : null;
        json["line"] = finding.Place?.Line;
        json["column"] = finding.Place?.Column;
        json["message"] = finding.Message;
        json["remedy"] = finding.Remedy;
        json["evidence"] = finding.Evidence;
        json["members"] = new JsonArray([.. finding.Members.Select(member => new JsonObject { ["symbol"] = member.Symbol, ["evidence"] = member.Evidence })]);
        json["projects"] = Paths(finding.Projects, target);
        json["properties"] = new JsonObject(finding.Properties.Where(property => property.Value.Length > 0).Select(property => KeyValuePair.Create(property.Key, (JsonNode?)property.Value)));
        if ((finding.Suppression ?? finding.Property(PropertyKeys.Justification)) is { } justification)
        {
            json["justification"] = justification;
        }

        return json;
    }

    private static JsonObject Problem(ScanProblem problem, ScanTarget target)
        => new JsonObject
        {
            ["project"] = problem.Project is null ? null : Names.Relative(problem.Project, target),
            ["text"] = problem.Text,
            ["details"] = new JsonArray([.. problem.Details.Select(detail => JsonValue.Create(detail))]),
        };

    private static JsonArray Paths(ImmutableArray<string> paths, ScanTarget target) => [.. paths.Select(path => JsonValue.Create(Names.Relative(path, target)))];
}

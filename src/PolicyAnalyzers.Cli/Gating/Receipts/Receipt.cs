using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Gating.Coverage;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy.Vocabulary;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Gating.Receipts;

/// <summary>The receipt of a gate: an in-toto Statement, version 1 (github.com/in-toto/attestation), that says what was judged, by what, and with which result.</summary>
internal static class Receipt
{
    /// <summary>The type of an in-toto statement.</summary>
    public const string StatementType = "https://in-toto.io/Statement/v1";

    /// <summary>The type of what this tool states.</summary>
    public const string PredicateType = "https://github.com/PolicyAnalyzers/PolicyAnalyzers/gate/v1";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The receipt as a file: the statement, in an envelope where a key signs it.</summary>
    /// <param name="request">What was judged, and by what.</param>
    /// <param name="result">What was found.</param>
    /// <param name="analyzers">The analyzers' assemblies.</param>
    /// <param name="time">When.</param>
    /// <param name="key">The private key; null: the receipt is not signed.</param>
    public static string Write(GateRequest request, GateResult result, AnalyzerFiles analyzers, DateTimeOffset time, ECDsa? key)
    {
        var statement = Statement(request, result, analyzers, time);
        return (key is null ? statement : Dsse.Sign(Encoding.UTF8.GetBytes(statement.ToJsonString(Indented)), key)).ToJsonString(Indented) + "\n";
    }

    private static JsonObject Statement(GateRequest request, GateResult result, AnalyzerFiles analyzers, DateTimeOffset time)
    {
        var root = request.Target.Root;
        var checkout = SourceDigests.OfCheckout(root);
        var projects = result.Projects
            .GroupBy(project => SourceDigests.Relative(project.Compilation.Project, root), StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Parts: group.ToImmutableArray(), Files: Files(group.Key, group.SelectMany(project => project.Sources), root, checkout)))
            .ToImmutableArray();
        var taken = projects.SelectMany(project => project.Files.Keys).ToHashSet(StringComparer.Ordinal);
        return new JsonObject
        {
            ["_type"] = StatementType,
            ["subject"] = new JsonArray([.. projects.Select(project => new JsonObject
            {
                ["name"] = project.Name,
                ["digest"] = new JsonObject { ["sha256"] = SourceDigests.OfProject(project.Files) },
            })]),
            ["predicateType"] = PredicateType,
            ["predicate"] = new JsonObject
            {
                ["time"] = time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                ["asOf"] = request.AsOf.ToString(),
                ["commit"] = RepositoryHead.Of(root),
                ["repository"] = request.Repository,
                ["exitCode"] = result.Found.Verdict.ExitCode,
                ["reason"] = result.Found.Verdict.Reason,
                ["policy"] = new JsonObject
                {
                    ["id"] = request.Policy.Document.Identity.Id,
                    ["version"] = request.Policy.Document.Identity.Version,
                    ["sha256"] = request.Policy.Document.Hash,
                },
                ["analyzers"] = new JsonObject([KeyValuePair.Create("version", (JsonNode?)ToolVersion.Number), .. analyzers.Paths.Select(path =>
                    KeyValuePair.Create(Path.GetFileName(path), (JsonNode?)new JsonObject { ["sha256"] = SourceDigests.OfFile(path) }))]),
                ["rules"] = new JsonObject(RuleTable.All
                    .Where(rule => !rule.IsRecord)
                    .Select(rule => KeyValuePair.Create(rule.Id, (JsonNode?)Words.Of(rule.IsGovernance ? rule.TemplateLevel!.Value : request.Policy.Document.Levels.LevelOf(rule.Id, request.AsOf))))),
                ["projects"] = new JsonArray([.. projects.Select(project => new JsonObject
                {
                    ["name"] = project.Name,
                    ["frameworks"] = Texts(project.Parts.Select(part => part.Compilation.Framework).Where(framework => framework.Length > 0).Distinct(StringComparer.Ordinal)),
                    ["tests"] = project.Parts.Any(part => part.IsTest),
                    ["policyInForce"] = project.Parts.All(part => part.Problems.IsEmpty),
                    ["findings"] = Counts(result.Found.Findings.Where(finding => finding.Projects.Contains(project.Parts[0].Compilation.Project))),
                    ["files"] = Digests(project.Files),
                })]),
                ["otherFiles"] = Digests(checkout.Where(file => !taken.Contains(file.Key))),
                ["waivers"] = new JsonArray([.. result.Found.SetAside.Select(Waiver)]),
                ["remarks"] = Texts(result.Found.Remarks),
                ["growthAccepted"] = request.GrowthAccepted,
                ["gaps"] = Texts(result.Found.Problems.Select(problem => problem.Project is null ? problem.Text : $"{SourceDigests.Relative(problem.Project, root)} {problem.Text}")),
            },
        };
    }

    /// <summary>The files of a project that lie in the repository, the project itself included. What the build generates lies elsewhere, and follows from them.</summary>
    private static ImmutableSortedDictionary<string, string> Files(
        string project, IEnumerable<KeyValuePair<string, string>> sources, string root, ImmutableSortedDictionary<string, string> checkout)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var repository = Path.TrimEndingDirectorySeparator(RepositoryFiles.Root(root)) + Path.DirectorySeparatorChar;
        foreach (var (path, digest) in sources)
        {
            var relative = SourceDigests.Relative(path, root);
            if (checkout.ContainsKey(relative) || (path.StartsWith(repository, StringComparison.Ordinal) && SourceDigests.IsOutside(relative)))
            {
                files[relative] = digest;
            }
        }

        files[project] = checkout.TryGetValue(project, out var own) ? own : SourceDigests.OfFile(Path.GetFullPath(project, root));
        return files.ToImmutable();
    }

    private static JsonObject Counts(IEnumerable<Finding> findings)
    {
        var all = findings.ToImmutableArray();
        var binding = all.Count(GateVerdict.IsBinding);
        return new JsonObject { ["mandatory"] = binding, ["advisory"] = all.Length - binding };
    }

    private static JsonObject Waiver(Finding record) => new()
    {
        ["rule"] = record.Property(FindingProperties.Rule),
        ["symbol"] = record.Symbol,
        ["by"] = record.Property(PropertyKeys.SetAsideBy),
        ["justification"] = record.Property(PropertyKeys.Justification),
    };

    private static JsonObject Digests(IEnumerable<KeyValuePair<string, string>> files) => new(files.Select(file => KeyValuePair.Create(file.Key, (JsonNode?)file.Value)));

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];
}

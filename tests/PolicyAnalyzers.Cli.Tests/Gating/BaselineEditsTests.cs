using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Testing;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Rules;
using Finding = PolicyAnalyzers.Cli.Scanning.Finding;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>
/// Random edits, renamed files and moved types over a generated code base, under a baseline that only shrinks. What was known and is still there is not shown
/// again, and what is new is always shown, also where it looks like something that was there before.
/// </summary>
public sealed class BaselineEditsTests
{
    private const string Policy = """
        schema: 1
        policy: { id: Contoso.Edits, version: 1.0.0, contact: us@contoso.example, effective: 2026-01-01 }
        levels: { default: advisory }
        survey-policy: { client: { assembly: Contoso.Surveys, symbol: "T:Contoso.Surveys.SurveyClient" } }

        """;

    private const string Vendor = "namespace Qualtrics.Api; public static class Client1 { public static void Send(string to) { } } public static class Client2 { public static void Send(string to) { } }";

    private readonly MetadataReference _vendor = InMemory.Emit(InMemory.Library("Qualtrics.Api", [InMemory.Parse(Vendor, "Vendor.cs")], []));

    /// <summary>How many edits: <c>POLICY_BASELINE_EDITS=10000</c> for the whole run.</summary>
    private static int Edits => int.TryParse(Environment.GetEnvironmentVariable("POLICY_BASELINE_EDITS"), NumberStyles.None, CultureInfo.InvariantCulture, out var edits) ? edits : 150;

    [Test]
    public async Task No_edit_makes_a_known_finding_new_and_none_hides_a_new_one()
    {
        const int seed = 20261125;
        var code = new EditedCode(seed);
        var baseline = (await RunAsync(code, [])).Shown.ToHashSet();
        Assert.That(baseline, Has.Count.GreaterThan(10));
        var edits = new List<string>();
        var shownAtAll = 0;
        for (var edit = 0; edit < Edits; edit++)
        {
            edits.Add(code.Edit());
            var (shown, hidden) = await RunAsync(code, baseline);

            var known = Count(baseline);
            var facts = code.Facts;
            var expected = facts.ToDictionary(fact => fact.Key, fact => Math.Max(0, fact.Value - known.GetValueOrDefault(fact.Key)));
            var history = $"seed {seed}, edit {edit}: {string.Join(", ", edits.TakeLast(3))}\n" + string.Join('\n', code.Files.Select(file => $"// {file.Path}\n{file.Text}"));
            Assert.That(Count(shown), Is.EquivalentTo(expected.Where(fact => fact.Value > 0)), history);
            Assert.That(hidden.Count, Is.EqualTo(facts.Sum(fact => Math.Min(fact.Value, known.GetValueOrDefault(fact.Key)))), history);

            // What the gate asks for: entries that match nothing are deleted. Now and then somebody accepts all that is there.
            shownAtAll += shown.Count;
            baseline = edit % 50 == 49 ? [.. hidden, .. shown] : [.. hidden];
        }

        Assert.That(shownAtAll, Is.GreaterThan(Edits / 10), "the edits must make new findings");
    }

    private async Task<(List<BaselineEntry> Shown, List<BaselineEntry> Hidden)> RunAsync(EditedCode code, IReadOnlyCollection<BaselineEntry> baseline)
    {
        var compilation = InMemory.Library("Contoso.Shop", code.Files.Select(file => InMemory.Parse(file.Text, file.Path)), [_vendor]);
        var options = new AnalyzerOptions(
            [new PolicyText("/policy/policy.yaml", Policy), new PolicyText("/repo/policy-baseline.json", BaselineWriter.Write("Contoso.Edits", baseline))],
            new GateOptions([("PolicyInventory", "true"), ("PolicyAsOf", "2026-11-25")], ImmutableDictionary<string, string>.Empty));
        var settings = new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        var diagnostics = await new CompilationWithAnalyzers(compilation, ProductAnalyzers.All, settings).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var findings = diagnostics.Select(diagnostic => DiagnosticFindings.Of(diagnostic, compilation, "/repo/Shop.csproj")).ToList();
        return (
            [.. findings.Where(finding => finding.Rule is "POL1001" or "POL3001").SelectMany(Entries)],
            [.. findings.Where(finding => finding.Rule == RuleIds.SetAsideFinding).Select(finding => new BaselineEntry(finding.Property("policy.rule")!, finding.Symbol!, finding.Evidence ?? string.Empty))]);
    }

    private static IEnumerable<BaselineEntry> Entries(Finding finding) => finding.Members.IsEmpty
        ? [new BaselineEntry(finding.Rule, finding.Symbol!, finding.Evidence ?? string.Empty)]
        : finding.Members.Select(member => new BaselineEntry(finding.Rule, member.Symbol, member.Evidence));

    private static Dictionary<(string Rule, string Symbol, string Kind), int> Count(IEnumerable<BaselineEntry> entries) => entries
        .GroupBy(entry => (entry.Rule, entry.Symbol, Kind: entry.Rule == "POL3001" ? entry.Evidence.Contains("Client1", StringComparison.Ordinal) ? "Client1" : "Client2" : string.Empty))
        .ToDictionary(group => group.Key, group => group.Count());
}

using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Integration;

/// <summary>Real builds of small solutions.</summary>
public sealed class ScanTests
{
    private const string AdvisoryFinding =
        "//! rule=POL1001; policy.level=advisory; policy.symbol=T:C; policy.members=P:C.A|contact.email\\nP:C.B|contact.phone; message=C holds customer data.\n";

    private const string LockedFinding = "//! rule=POL3001; policy.level=hard-mandatory; policy.symbol=M:C.Send; message=C.Send bypasses the governed client.\n";

    [Test]
    public async Task The_rules_run_in_a_solution_as_it_is_and_a_clean_one_is_clean()
    {
        using var sample = new SampleFolder().WithProject("Core").WithProject("Web", items: """<ProjectReference Include="../Core/Core.csproj" />""")
            .WithSolution("Shop.slnx", "Core/Core.csproj", "Web/Web.csproj");
        var before = sample.Snapshot();

        var run = await Tool.RunAsync(Tool.StandIn with { Analyzers = AnalyzerFiles.BesideThisTool() }, "scan", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("2 projects were examined, and there are no findings."));
        Assert.That(sample.Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task Options_reach_the_compiler_and_the_named_policy_takes_the_place_of_the_projects_own()
    {
        using var sample = new SampleFolder()
            .WithProject("Shop", "// " + AdvisoryFinding, "<PolicyRequired>true</PolicyRequired><IsTestProject>true</IsTestProject>", """
                <AdditionalFiles Include="policy.yaml" /><AdditionalFiles Include="team.policy.yaml" /><AdditionalFiles Include="words.txt" />
                """)
            .With("Shop/policy.yaml", string.Empty).With("Shop/team.policy.yaml", string.Empty).With("Shop/words.txt", string.Empty)
            .With("policy-baseline.json", "{}").With("named 100%; (new).yaml", string.Empty);

        var run = await Tool.RunAsync(
            "scan", sample.At("Shop/Shop.csproj"), "--policy", sample.At("named 100%; (new).yaml"), "--as-of", "2026-03-31", "--format", "json", "--configuration", "Release");

        var record = run.Json.GetProperty("policies").EnumerateArray().Single().GetProperty("message").GetString();
        Assert.That(record, Is.EqualTo(
            "PolicyAnalyzersScan=true PolicyInventory=true PolicyAsOf=2026-03-31 IsTestProject=true PolicyRequired=true "
            + "named 100%; (new).yaml=policy policy-baseline.json=baseline words.txt="));
    }

    [Test]
    public async Task A_fault_of_the_policy_stands_alone()
    {
        using var sample = new SampleFolder().WithProject("Shop", AdvisoryFinding + "//! rule=POL0002; policy.level=hard-mandatory; message=The policy cannot be read.\n");

        var run = await Tool.RunAsync("scan", sample.Path, "--output", sample.At("found.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Output, Is.Empty, "the result is in the file");
        Assert.That(File.ReadAllText(sample.At("found.txt")), Does.Contain("The policy cannot be read.").And.Not.Contain("POL1001"));
    }

    [Test]
    public async Task A_baseline_holds_members_one_by_one_takes_no_notice_of_an_old_one_and_leaves_locked_findings()
    {
        using var sample = new SampleFolder().WithProject("Shop", AdvisoryFinding + LockedFinding).With("policy-baseline.json", "old");

        var run = await Tool.RunAsync("baseline", "create", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.StartWith("2 entries written to").And.Contain("1 finding stays"));
        Assert.That(File.ReadAllText(sample.At("policy-baseline.json")), Does.Contain("P:C.A").And.Contain("contact.phone").And.Not.Contain("POL3001").And.Not.Contain("old"));
    }

    [Test]
    public async Task Of_incomplete_evidence_no_baseline_is_made()
    {
        using var sample = new SampleFolder().WithProject("Shop", AdvisoryFinding + "class C : Missing { }");

        var run = await Tool.RunAsync("baseline", "create", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Error, Does.Contain("CS0246").And.Contain("No baseline was written."));
        Assert.That(sample.At("policy-baseline.json"), Does.Not.Exist);
    }

    [Test]
    public async Task An_unreadable_solution_is_wrong_usage()
    {
        using var sample = new SampleFolder().With("Shop.sln", "not a solution");

        var run = await Tool.RunAsync("scan", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain("cannot be read"));
    }

    [Test]
    public void An_interrupted_scan_ends_the_build_and_deletes_its_folder()
    {
        using var sample = new SampleFolder().WithProject("Shop").With("policy.yaml", string.Empty);
        using var interrupted = new CancellationTokenSource();
        var request = new ScanRequest(TargetResolver.Resolve(sample.At("Shop/Shop.csproj")), sample.At("policy.yaml"), null, null, IgnoreBaseline: false);

        Assert.That(
            () => Scanner.ScanAsync(request, Tool.StandIn.Analyzers, new CancelWhen("Building", interrupted), interrupted.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(FoldersOf(sample), Is.Empty);
        Assert.That(sample.At("Shop/obj"), Does.Not.Exist);
    }

    /// <summary>Folders of scans of this sample; other scans may be running on this machine.</summary>
    private static string[] FoldersOf(SampleFolder sample)
        => [.. Directory.EnumerateFiles(Path.GetTempPath(), "parameters.props", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true })
            .Where(file => File.ReadAllText(file).Contains(sample.Path, StringComparison.Ordinal))];

    private sealed class CancelWhen(string step, CancellationTokenSource source) : IProgress<string>
    {
        public void Report(string value)
        {
            if (value == step)
            {
                source.CancelAfter(TimeSpan.FromSeconds(1));
            }
        }
    }
}

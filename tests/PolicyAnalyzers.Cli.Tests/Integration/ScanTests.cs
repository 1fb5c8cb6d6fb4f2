using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Integration;

/// <summary>Real builds of small solutions.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class ScanTests
{
    private const string Finding = "class C { } //! rule=POL1001; policy.level=advisory; policy.symbol=T:C; message=C holds customer data.";

    [Test]
    public async Task A_project_without_findings_is_clean()
    {
        using var sample = new SampleFolder().WithProject("Shop");
        var before = sample.Snapshot();

        var run = await Tool.RunAsync("scan", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("1 project was examined and nothing was found."));
        Assert.That(sample.Snapshot(), Is.EqualTo(before), "nothing is left behind");
    }

    [Test]
    public async Task An_advisory_finding_makes_exit_code_1()
    {
        using var sample = new SampleFolder().WithProject("Shop", Finding);

        var run = await Tool.RunAsync("scan", sample.Path, "--format", "json");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        var finding = run.Json.GetProperty("findings").EnumerateArray().Single();
        Assert.That(finding.GetProperty("file").GetString(), Is.EqualTo("Shop/Shop.cs"));
        Assert.That(finding.GetProperty("line").GetInt32(), Is.EqualTo(1));
        Assert.That(finding.GetProperty("level").GetString(), Is.EqualTo("advisory"));
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Commands;

public sealed class CommandLineTests
{
    [Test]
    public async Task Help_is_no_error()
    {
        var run = await Tool.RunAsync("--help");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Contain("scan").And.Contain("baseline"));
    }

    [Test]
    public async Task Help_says_every_exit_code()
    {
        var run = await Tool.RunAsync("--help");

        foreach (var (code, meaning) in ExitCodes.Table)
        {
            Assert.That(run.Output, Does.Contain($"{code,2}  {meaning}"));
        }
    }

    [Test]
    public async Task Help_of_scan_says_every_option()
    {
        var run = await Tool.RunAsync("scan", "--help");

        Assert.That(run.Output, Does.Contain("--policy <FILE>").And.Contain("--format <text|json|sarif>").And.Contain("--output <FILE>")
            .And.Contain("--inventory").And.Contain("--as-of <yyyy-MM-dd>").And.Contain("--configuration <NAME>").And.Contain("[default: .]"));
    }

    [Test]
    public async Task Without_a_verb_help_is_shown_but_nothing_counts_as_clean()
    {
        var run = await Tool.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
        Assert.That(run.Output, Does.Contain("Usage:"));
    }

    [Test]
    public async Task The_version_is_a_number()
    {
        var run = await Tool.RunAsync("--version");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Match(@"^\d+\.\d+"));
    }

    [TestCase("frobnicate")]
    [TestCase("scan --bogus")]
    [TestCase("scan . --bogus")]
    [TestCase("scan a b")]
    [TestCase("scan --format xml")]
    [TestCase("scan --as-of 31.12.2026")]
    [TestCase("scan --as-of 2026-02-30")]
    [TestCase("scan --policy")]
    [TestCase("scan --policy missing.yaml")]
    [TestCase("scan missing-folder")]
    [TestCase("scan --output missing-folder/a.txt")]
    [TestCase("validate --bogus")]
    [TestCase("validate missing.yaml")]
    [TestCase("validate --as-of 31.12.2026")]
    [TestCase("validate --format sarif")]
    [TestCase("validate --output missing-folder/a.txt")]
    [TestCase("baseline")]
    [TestCase("baseline drop")]
    public async Task Wrong_usage_is_exit_code_2_and_leaves_standard_output_to_data(string arguments)
    {
        var run = await Tool.RunAsync(arguments.Split(' '));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Is.Not.Empty);
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task An_error_of_the_tool_itself_is_exit_code_70_and_says_what_happened()
    {
        using var sample = new SampleFolder().WithProject("Shop");

        var run = await Tool.RunAsync(Tool.StandIn with { Progress = new BrokenProgress(new InvalidTimeZoneException("broken")) }, "scan", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.InternalError));
        Assert.That(run.Error, Does.Contain("broken"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task An_interrupted_scan_is_exit_code_3()
    {
        using var sample = new SampleFolder().WithProject("Shop");

        var run = await Tool.RunAsync(Tool.StandIn with { Progress = new BrokenProgress(new OperationCanceledException()) }, "scan", sample.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence));
        Assert.That(run.Error, Does.StartWith("Interrupted"));
    }

    [Test]
    public void Every_exit_code_has_one_meaning()
        => Assert.That(ExitCodes.Table.Select(row => row.Code), Is.Unique);

    private sealed class BrokenProgress(Exception fault) : IProgressDisplay
    {
        public Task<T> RunAsync<T>(Func<IProgress<string>, Task<T>> work) => Task.FromException<T>(fault);
    }
}

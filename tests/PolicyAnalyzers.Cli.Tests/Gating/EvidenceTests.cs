using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>What is no evidence is never green: exit code 3, and one sentence that says what is wrong.</summary>
public sealed class EvidenceTests
{
    private GatedSolution solution = null!;

    [OneTimeSetUp]
    public async Task Build() => solution = await GatedSolution.BuildAsync();

    [OneTimeTearDown]
    public void Delete() => solution.Dispose();

    [Test]
    public async Task A_log_that_is_missing_or_none()
    {
        await File.WriteAllTextAsync(solution.Outside("text.binlog"), "Build succeeded.");
        await File.WriteAllBytesAsync(solution.Outside("empty.binlog"), []);

        Refused(await solution.GateOfAsync(solution.Outside("nowhere.binlog")), "does not exist");
        Refused(await solution.GateOfAsync(solution.Outside("text.binlog")), "is no binary log");
        Refused(await solution.GateOfAsync(solution.Outside("empty.binlog")), "is no binary log");
    }

    [Test]
    public async Task A_log_that_is_cut_short_at_any_place([Values(10, 100, 1000, 50, 90, 99)] int much)
    {
        var bytes = await File.ReadAllBytesAsync(solution.Log);
        var length = much is 50 or 90 or 99 ? bytes.Length / 100 * much : much;
        await File.WriteAllBytesAsync(solution.Outside("cut.binlog"), bytes[..length]);

        Refused(await solution.GateOfAsync(solution.Outside("cut.binlog")), "cut");
    }

    [Test]
    public async Task A_log_that_is_damaged_in_the_middle()
    {
        var bytes = await File.ReadAllBytesAsync(solution.Log);
        for (var i = bytes.Length / 2; i < (bytes.Length / 2) + 64; i++)
        {
            bytes[i] ^= 0x5A;
        }

        await File.WriteAllBytesAsync(solution.Outside("damaged.binlog"), bytes);

        Refused(await solution.GateOfAsync(solution.Outside("damaged.binlog")), "damaged.binlog");
    }

    [Test]
    public async Task A_log_of_another_solution()
    {
        using var other = new SampleFolder().WithProject("Other").WithSolution("Other.slnx", "Other/Other.csproj");

        Refused(await GatedSolution.RunAsync(other.Path, "--policy", solution.PolicyFile, "--binlog", solution.Log), "of another solution or another checkout");
    }

    [Test]
    public async Task A_log_of_a_build_that_compiled_nothing()
    {
        var log = solution.Outside("up-to-date.binlog");
        await solution.BuildAgainAsync(log);

        Refused(await solution.GateOfAsync(log), "was not compiled in this build: it was up to date");
    }

    [Test]
    public async Task A_log_of_an_older_run()
    {
        var source = solution.Folder.At("Clean/Clean.cs");
        var written = File.GetLastWriteTimeUtc(source);
        try
        {
            File.SetLastWriteTimeUtc(source, DateTime.UtcNow);

            Refused(await solution.GateAsync(), "the log is of an older run");
        }
        finally
        {
            File.SetLastWriteTimeUtc(source, written);
        }
    }

    [Test]
    public async Task Sources_that_are_not_those_that_were_built_whatever_their_time_says()
    {
        var source = solution.Folder.At("Clean/Clean.cs");
        var written = File.GetLastWriteTimeUtc(source);
        var text = await File.ReadAllTextAsync(source);
        try
        {
            await File.WriteAllTextAsync(source, text + "// another commit");
            File.SetLastWriteTimeUtc(source, written);

            Refused(await solution.GateAsync(), "was built from another text of 'Clean.cs'");
        }
        finally
        {
            await File.WriteAllTextAsync(source, text);
            File.SetLastWriteTimeUtc(source, written);
        }
    }

    [Test]
    public async Task A_source_or_an_assembly_that_is_gone()
    {
        var assembly = solution.Folder.At("Clean/obj/Debug/net10.0/Clean.dll");
        var source = solution.Folder.At("Clean/Clean.cs");
        foreach (var (file, sentence) in new[] { (assembly, "what the compiler made is gone"), (source, "is gone") })
        {
            File.Move(file, file + ".away");
            try
            {
                Refused(await solution.GateAsync(), sentence);
            }
            finally
            {
                File.Move(file + ".away", file);
            }
        }
    }

    [Test]
    public async Task An_assembly_that_is_none_of_NET()
    {
        var assembly = solution.Folder.At("Basic/bin/Debug/net10.0/Basic.dll");
        var bytes = await File.ReadAllBytesAsync(assembly);
        try
        {
            await File.WriteAllTextAsync(assembly, "no assembly");

            Refused(await solution.GateAsync(), "has 'Basic.dll' in its output, which is no assembly that can be read");
        }
        finally
        {
            await File.WriteAllBytesAsync(assembly, bytes);
        }
    }

    [Test]
    public async Task A_project_on_the_disk_that_no_solution_builds_unless_it_is_left_out_with_a_day()
    {
        solution.Folder.WithProject("Hidden").With("Hidden/packages.config", "<packages />");
        var exclusions = solution.Outside("exclusions.yaml");
        await File.WriteAllTextAsync(exclusions, "schema: 1\nexclusions:\n  - { project: \"Hidden/*\", reason: old, owner: shop team, expires: 2026-12-31 }\n");
        try
        {
            Refused(await solution.GateAsync(), "Hidden/Hidden.csproj was not compiled: it takes its packages from packages.config");
            Refused(await solution.GateAsync("--exclusions", exclusions, "--as-of", "2027-01-01"), "It was left out until 2026-12-31");
            var run = await solution.GateAsync("--exclusions", exclusions);
            Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
            Assert.That(run.Output, Does.Contain("Left out until 2026-12-31: Hidden/Hidden.csproj (shop team: old)"));
        }
        finally
        {
            Directory.Delete(solution.Folder.At("Hidden"), recursive: true);
        }
    }

    [TestCase("{ schema: 2 }", "schema 1")]
    [TestCase("schema: 1\nexclusions: [{ project: A, reason: B, owner: C }]\n", "expires")]
    [TestCase("schema: 1\nexclusions: [{ project: A, reason: B, owner: C, expires: soon }]\n", "soon")]
    public async Task Faulty_exclusions_are_wrong_usage(string text, string about)
    {
        var exclusions = solution.Outside("faulty.yaml");
        await File.WriteAllTextAsync(exclusions, text);

        var run = await solution.GateAsync("--exclusions", exclusions);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain(about));
    }

    [TestCase("{ \"schema\": 2, \"policy\": \"Contoso.Gate\", \"entries\": [] }", "reads a baseline of schema 1")]
    [TestCase("{ \"schema\": 1, \"policy\": ", "The baseline")]
    public async Task A_baseline_of_a_newer_version_or_a_damaged_one(string text, string sentence)
    {
        solution.Folder.With("policy-baseline.json", text);
        try
        {
            Refused(await solution.GateAsync(), sentence);
        }
        finally
        {
            File.Delete(solution.Folder.At("policy-baseline.json"));
        }
    }

    private static void Refused(ToolRun run, string sentence)
    {
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Output.Split('\n').Count(line => line.Contains(sentence, StringComparison.Ordinal)), Is.AtLeast(1), run.Said);
        Assert.That(run.Output, Does.Contain("Exit code 3: the evidence is incomplete"));
    }
}

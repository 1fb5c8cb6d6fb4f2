using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.EndToEnd.Tests.OffSwitches;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>Every way to switch the check off that no build of the repository's own can see makes the gate red, for the reason that it should.</summary>
internal sealed class OffSwitchGateTests
{
    private string output = "";
    private int exitCode;
    private JsonElement report;

    private static IEnumerable<OffSwitch> AtTheGate => AllOffSwitches.ByPlace[RedIn.Gate];

    private static string Policy => Path.Combine(EndToEnd.Feed.Root, "gate-policy", "policy.yaml");

    [OneTimeSetUp]
    public void Judge()
    {
        WritePolicy();
        var repository = EndToEnd.Feed.NewRepository("off-switches-gate").WithProject(Code.Platform);
        foreach (var way in AtTheGate)
        {
            way.AddTo(repository);
        }

        CopyAssemblies(repository);
        repository.WriteSolution();
        (exitCode, output) = CommandLine.Run(repository.Folder, ["gate", "All.slnx", "--policy", Policy, "--format", "json", "-o", "gate.json"]);
        report = JsonDocument.Parse(File.ReadAllText(Path.Combine(repository.Folder, "gate.json"))).RootElement;
    }

    [Test]
    public void The_gate_is_red() => Assert.That(exitCode, Is.EqualTo(3), output);

    [TestCaseSource(nameof(AtTheGate))]
    public void It_is_red_at_the_gate(OffSwitch way) => Assert.That(Reasons(way), Has.Some.Contains(way.Saying), report.ToString());

    [Test]
    public void A_build_that_compiled_nothing_is_no_evidence()
    {
        var repository = EndToEnd.Feed.NewRepository("off-switches-stale").WithProject(Code.Platform);
        new OffSwitch("Stale", RedIn.Gate, "exit 3") { Items = "" }.AddTo(repository);
        Assert.That(repository.Build().ExitCode, Is.Zero);
        var again = repository.Build("--no-restore", "-bl:again.binlog");
        Assert.That(again.ExitCode, Is.Zero, again.ToString());

        var (code, text) = CommandLine.Run(repository.Folder, ["gate", "All.slnx", "--policy", Policy, "--binlog", "again.binlog"]);

        Assert.That(code, Is.EqualTo(3), text);
        Assert.That(text, Does.Contain("was not compiled in this build"));
    }

    private IEnumerable<string> Reasons(OffSwitch way)
    {
        var project = $"{way.Name}.{way.Extension}";
        return way.Because == "exit 3"
            ? report.GetProperty("problems").EnumerateArray()
                .Where(problem => problem.GetProperty("project").GetString()?.EndsWith(project, StringComparison.Ordinal) == true)
                .Select(problem => problem.ToString())
            : report.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("rule").GetString() == way.Because && finding.GetProperty("level").GetString() is "hard-mandatory" or "soft-mandatory")
                .Where(finding => finding.GetProperty("projects").EnumerateArray().Any(each => each.GetString()!.EndsWith(project, StringComparison.Ordinal)))
                .Select(finding => finding.ToString());
    }

    // The sample's policy leaves what only assemblies show advisory, and advice stops nobody.
    private static void WritePolicy()
    {
        var sample = File.ReadAllText(Path.Combine(EndToEnd.Feed.Root, "Contoso.CustomerData", "policy.yaml"));
        Directory.CreateDirectory(Path.GetDirectoryName(Policy)!);
        File.WriteAllText(Policy, sample.Replace("  POL3001: hard-mandatory", "  POL3007: soft-mandatory\n  POL3001: hard-mandatory", StringComparison.Ordinal));
    }

    private static void CopyAssemblies(ConsumerRepository repository)
    {
        var elsewhere = EndToEnd.Feed.NewRepository("off-switches-elsewhere").WithProject(Code.Platform).WithProject(OutsideTheBuild.Elsewhere).WithProject(OutsideTheBuild.Tasks);
        var build = elsewhere.Build();
        Assert.That(build.ExitCode, Is.Zero, build.ToString());
        var folder = Path.Combine(repository.Folder, "Elsewhere", "bin");
        Directory.CreateDirectory(folder);
        foreach (var (project, name) in new[]
        {
            (OutsideTheBuild.Elsewhere.Name, OutsideTheBuild.Elsewhere.Name),
            (OutsideTheBuild.Tasks.Name, OutsideTheBuild.Tasks.Name),
            (OutsideTheBuild.Tasks.Name, OutsideTheBuild.TaskBase),
        })
        {
            File.Copy(Path.Combine(elsewhere.Folder, project, "bin", "Debug", "net10.0", name + ".dll"), Path.Combine(folder, name + ".dll"));
        }
    }
}

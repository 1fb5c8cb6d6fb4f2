using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Gating;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>A log of another commit, told by what the SDK writes into an assembly where Git knows the commit: the sources that were compiled are the same in both.</summary>
public sealed class OtherCommitTests
{
    private const string Policy = "schema: 1\npolicy: { id: Contoso.Gate, version: 1.0.0, contact: us@contoso.example, effective: 2026-01-01 }\n";

    private readonly SampleFolder checkout = new();
    private readonly SampleFolder outside = new();

    [OneTimeSetUp]
    public async Task Build()
    {
        outside.With("policy.yaml", Policy);
        checkout.WithProject("Clean").WithSolution("All.slnx", "Clean/Clean.csproj").With(".gitignore", "bin/\nobj/\n").With("notes.md", "One.");
        Git("init -q -b main");
        Commit("one");
        checkout.With("notes.md", "Two.");
        Commit("two");
        var outcome = await ProcessRunner.RunDotnetAsync(
            ["build", checkout.At("All.slnx"), "-nologo", "-nodeReuse:false", $"-bl:LogFile={outside.At("build.binlog")};ProjectImports=None"], checkout.Path, ImmutableDictionary<string, string>.Empty, null, CancellationToken.None);
        Assert.That(outcome.ExitCode, Is.Zero, string.Join('\n', outcome.Lines));
    }

    [OneTimeTearDown]
    public void Delete()
    {
        checkout.Dispose();
        outside.Dispose();
    }

    [TearDown]
    public void GoBack() => Git("checkout -q main");

    [Test]
    public async Task The_commit_that_was_built_is_evidence()
    {
        var run = await GateAsync();

        Assert.That(run.ExitCode, Is.Zero, run.Said);
    }

    [Test]
    public async Task Another_commit_is_none()
    {
        Git("checkout -q main~1");

        var run = await GateAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Output, Does.Contain($"Clean/Clean.csproj was built from commit {Git("rev-parse main").Trim()}, and {Git("rev-parse HEAD").Trim()} is checked out. Build again."));
    }

    private Task<ToolRun> GateAsync() => GatedSolution.RunAsync(checkout.Path, "--policy", outside.At("policy.yaml"), "--binlog", outside.At("build.binlog"));

    private void Commit(string message)
    {
        Git("add -A");
        Git("-c user.name=A -c user.email=a@contoso.example commit -q -m " + message);
    }

    private string Git(string arguments)
    {
        var output = GitCommand.Run(checkout.Path, arguments.Split(' '));
        Assert.That(output, Is.Not.Null, arguments);
        return output!;
    }
}

using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Integration;

/// <summary>Symbols of a policy, looked up in assemblies and in what a solution builds.</summary>
public sealed class ValidateAgainstTests
{
    private const string Source = "namespace Shop.Surveys { public class Client { public Client(string a) { } internal void Reset(System.Uri at) { } } }";

    [TestCase("T:Shop.Surveys.Client")]
    [TestCase("N:Shop.Surveys")]
    [TestCase("M:Shop.Surveys.Client.#ctor(System.String)")]
    [TestCase("M:Shop.Surveys.Client.Reset(System.Uri)")]
    public async Task What_an_assembly_holds_resolves(string symbol)
    {
        using var sample = WithAssembly().With("policy.yaml", SoundPolicy.WithClient("Shop.Surveys", symbol));

        var run = await Run(sample, sample.At("lib/Shop.Surveys.dll"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
    }

    [TestCase("Shop.Surveys", "T:Shop.Surveys.Clint", "'T:Shop.Surveys.Clint' does not exist in the assembly 'Shop.Surveys'", "Write 'T:Shop.Surveys.Client'.")]
    [TestCase("Shop.Surveys", "M:Shop.Surveys.Client.#ctor", "does not exist in the assembly", "Write 'M:Shop.Surveys.Client.#ctor(System.String)'.")]
    [TestCase("Shop.Survey", "T:Shop.Surveys.Client", "No assembly of the name 'Shop.Survey' is in ", "Write 'assembly: Shop.Surveys'.")]
    [TestCase("Other.Thing", "T:Other.Thing", "No assembly of the name 'Other.Thing' is in ", "with another --against.")]
    public async Task What_it_does_not_hold_is_an_error_with_the_nearest_name(string assembly, string symbol, string message, string remedy)
    {
        using var sample = WithAssembly().With("policy.yaml", SoundPolicy.WithClient(assembly, symbol));

        var run = await Run(sample, sample.At("lib"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain("error POL0011: ").And.Contain(message).And.Contain(remedy));
    }

    [Test]
    public async Task Several_targets_are_one_place_to_look()
    {
        using var sample = WithAssembly().With("policy.yaml", SoundPolicy.WithClient("Shop.Surveys", "T:Shop.Surveys.Client"));

        var run = await Run(sample, typeof(Tool).Assembly.Location, "--against", sample.At("lib/Shop.Surveys.dll"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
    }

    [Test]
    public async Task What_is_no_assembly_is_said_to_be_none()
    {
        using var sample = new SampleFolder().With("policy.yaml", SoundPolicy.Text).With("text.dll", "text");

        Assert.That((await Run(sample, sample.At("text.dll"))).Error, Does.Contain("is no .NET assembly"));
        Assert.That((await Run(sample, sample.At("missing.dll"))).Error, Does.Contain("does not exist"));
    }

    [Test]
    public async Task For_a_policy_that_cannot_be_used_nothing_is_looked_up()
    {
        using var sample = new SampleFolder().With("policy.yaml", "schema: 1\n");

        Assert.That((await Run(sample, sample.At("missing.dll"))).ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
    }

    [Test]
    public async Task A_solution_is_built_and_left_as_it_is()
    {
        using var sample = new SampleFolder().WithProject("Shop.Surveys", Source).WithProject("Web", "class Page { }", items: """<ProjectReference Include="../Shop.Surveys/Shop.Surveys.csproj" />""")
            .WithSolution("Shop.slnx", "Shop.Surveys/Shop.Surveys.csproj", "Web/Web.csproj")
            .With("policy.yaml", SoundPolicy.WithClient("Shop.Surveys", "M:Shop.Surveys.Client.Reset(System.Uri)").Replace("kind: store, region: EU", "kind: store, symbols: [{ assembly: System.Net.Http, symbol: \"T:System.Net.Http.HttpKlient\" }]", System.StringComparison.Ordinal));
        var before = sample.Snapshot();

        var run = await Run(sample, sample.At("Shop.slnx"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output.Split("POL0011"), Has.Length.EqualTo(2), run.Said);
        Assert.That(run.Output, Does.Contain("'T:System.Net.Http.HttpKlient' does not exist in the assembly 'System.Net.Http'").And.Contain("Write 'T:System.Net.Http.HttpClient'."));
        Assert.That(sample.Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task What_does_not_build_is_missing_evidence_and_no_misspelling()
    {
        using var sample = new SampleFolder().WithProject("Shop.Surveys", "class {").With("policy.yaml", SoundPolicy.WithClient("Shop.Surveys", "T:No"));

        var run = await Run(sample, sample.At("Shop.Surveys/Shop.Surveys.csproj"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Output, Does.Contain("does not build:").And.Contain("CS").And.Not.Contain("POL0011"));
    }

    private static SampleFolder WithAssembly()
    {
        var sample = new SampleFolder().With("lib/readme.txt", "");
        var compilation = CSharpCompilation.Create(
            "Shop.Surveys",
            [CSharpSyntaxTree.ParseText(Source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(typeof(System.Uri).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.That(compilation.Emit(sample.At("lib/Shop.Surveys.dll")).Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Error), Is.Empty);
        return sample;
    }

    private static Task<ToolRun> Run(SampleFolder sample, params string[] against)
        => Tool.RunAsync(
            Tool.StandIn with { Analyzers = AnalyzerFiles.BesideThisTool() },
            ["validate", sample.At("policy.yaml"), "--as-of", SoundPolicy.Day, "--against", .. against]);
}

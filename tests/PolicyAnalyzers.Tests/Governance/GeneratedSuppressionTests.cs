using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Tests.Recognition;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0014.</summary>
internal sealed class GeneratedSuppressionTests
{
    private const string Output = "Contoso.Generator/Contoso.Quiet/Quiet.g.cs";

    private static readonly string Policy = TestPolicy.WithLevel("POL3001", "hard-mandatory");

    [Test]
    public async Task A_generator_that_suppresses_what_is_advisory_is_silent() => Assert.That(await IdsAsync(Output, "POL1001"), Is.Empty);

    [Test]
    public async Task A_generator_that_suppresses_a_mandatory_rule_is_an_error() => Assert.That(await IdsAsync(Output, "POL3001"), Is.EqualTo(new[] { "POL0014" }));

    [TestCase("POL0014")]
    [TestCase("POL0005")]
    public async Task It_cannot_suppress_that_either(string rule) => Assert.That(await IdsAsync(Output, "POL3001", rule), Is.EqualTo(new[] { "POL0014", "POL0014" }));

    [Test]
    public async Task One_that_hides_the_name_is_found_too() => Assert.That(await IdsAsync(
        Output, "[assembly: System.Diagnostics.CodeAnalysis.Suppress\\u004Dessage(\"\", \"POL3001\")]"), Is.EqualTo(new[] { "POL0014" }));

    [TestCase("/src/obj/Debug/net10.0/Contoso.Generator/Contoso.Quiet/Quiet.g.cs", "POL0014", Description = "Where newer compilers say that generated source lies.")]
    [TestCase("/src/Quiet.g.cs", "POL0005")]
    public async Task It_is_told_by_its_place_and_not_by_its_name(string path, string id) => Assert.That(await IdsAsync(path, "POL3001"), Is.EqualTo(new[] { id }));

    private static Task<string[]> IdsAsync(string path, params string[] rulesOrSource)
    {
        var source = string.Concat(rulesOrSource.Select(each =>
            each.StartsWith('[') ? each : $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"\", \"{each}\")]\n"));
        return FindAsync(path, source);
    }

    private static async Task<string[]> FindAsync(string path, string source)
    {
        var compilation = Compiling.Library("class C { }").AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, path: path));
        var found = await Analysis.RunAsync(compilation, [Analysis.File("/policy.yaml", Policy)], "");
        return [.. found.Select(each => each.Id)];
    }
}

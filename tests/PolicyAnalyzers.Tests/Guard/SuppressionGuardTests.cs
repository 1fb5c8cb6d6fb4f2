using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Guard;
using PolicyAnalyzers.Tests.Constants;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Guard;

/// <summary>The guard: POL0005 as source that does not compile.</summary>
internal sealed class SuppressionGuardTests
{
    private const string Usings = "using System.Diagnostics.CodeAnalysis;\n";

    private static readonly PolicyProject Build = new();

    private static readonly AdditionalText[] Policy = [new PolicyFile("/policy.yaml", TestPolicy.WithLevel("POL3001", "hard-mandatory").Vary("POL1013: observe", "POL1013: soft-mandatory"))];

    [TestCase("class C { }")]
    [TestCase("[System.Obsolete(\"POL3001\")] class C { }")]
    [TestCase(Usings + "[SuppressMessage(\"Style\", \"IDE0051\")] class C { }")]
    [TestCase(Usings + "[SuppressMessage(\"Declarations\", \"POL1001\")] class C { }", Description = "Advisory: anybody may.")]
    [TestCase(Usings + "[SuppressMessage(\"Surveys\", \"pol3001\")] class C { }", Description = "The compiler compares exactly, so this suppresses nothing.")]
    [TestCase(Usings + "[SuppressMessage(\"POL3001\", \"X\")] class C { }")]
    [TestCase("class SuppressMessageAttribute : System.Attribute { public SuppressMessageAttribute(string a, string b) { } } [SuppressMessage(\"\", \"POL3001\")] class C { }", Description = "Another attribute of that name.")]
    public void What_suppresses_nothing_mandatory_compiles(string source) => Assert.That(Errors(source), Is.Empty);

    [TestCase("POL3001")]
    [TestCase("POL1013", Description = "Soft-mandatory.")]
    [TestCase("POL0003", Description = "About the policy itself.")]
    [TestCase("POL0013")]
    [TestCase("POL0005")]
    public void A_mandatory_rule_is_an_error_where_it_is_suppressed(string rule) => Assert.That(
        Errors(Usings + "\n    [SuppressMessage(\"\", \"" + rule + "\")] class C { }"),
        Is.EqualTo(new[]
        {
            $"/src/Subject.cs(3) CS1029 #error: 'POL0005: This suppresses '{rule}', which is mandatory and stays so; remove it, and repair what {rule} says (Test.Policy 1.2.3; ask cx@test.example)'",
        }));

    [TestCase("[assembly: SuppressMessage(\"\", \"POL3001\")]")]
    [TestCase("[module: SuppressMessage(\"\", \"POL3001\")]")]
    [TestCase("[SuppressMessage(\"\", \"POL3001\")] enum E { }")]
    [TestCase("delegate void D([SuppressMessage(\"\", \"POL3001\")] int i);")]
    [TestCase("class C<[SuppressMessage(\"\", \"POL3001\")] T> { }")]
    [TestCase("class C { [return: SuppressMessage(\"\", \"POL3001\")] int M() => 0; }")]
    [TestCase("class C { int P { [SuppressMessage(\"\", \"POL3001\")] get => 0; } }")]
    [TestCase("class C { [SuppressMessage(\"\", \"POL3001\")] event System.Action E { add { } remove { } } }")]
    [TestCase("class C { void M() { L(); [SuppressMessage(\"\", \"POL3001\")] void L() { } } }")]
    [TestCase("class C { object M() => ([SuppressMessage(\"\", \"POL3001\")] int i) => i; }")]
    [TestCase("class C { const string Id = \"POL\" + \"3001\"; [SuppressMessage(\"\", Id)] void M() { } }")]
    [TestCase("class C { [SuppressMessage(checkId: \"POL3001:Later\", category: \"\", Justification = \"x\")] void M() { } }")]
    [TestCase("class C { [UnconditionalSuppressMessage(\"\", \"POL3001\")] void M() { } }")]
    [TestCase("class C { [field: SuppressMessage(\"\", \"POL3001\")] int P { get; set; } }")]
    [TestCase("record R([property: SuppressMessage(\"\", \"POL3001\")] int P);")]
    [TestCase("class C { [Suppress\u200DMessage(\"\", \"POL3001\")] void M() { } }", Description = "An invisible character, which is no part of a name.")]
    [TestCase("class C { [@SuppressMessage(\"\", \"POL3001\")] void M() { } }")]
    [TestCase("class C { [Suppress\\u004Dessage(\"\", \"POL3001\")] void M() { } }")]
    public void Whatever_wears_the_attribute_and_however_it_is_written(string source)
    {
        var error = Errors(Usings + source).Single();

        Assert.That(error, Does.StartWith("/src/Subject.cs(2) CS1029").And.Contain("POL0005").And.Contain("POL3001"));
    }

    [Test]
    public void A_global_alias_hides_nothing() => Assert.That(
        Errors("[Quiet(\"\", \"POL3001\")] class C { }", "global using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;").Single(),
        Does.StartWith("/src/Subject.cs(1) CS1029"));

    [Test]
    public void Each_place_is_told() => Assert.That(
        Errors(Usings + "[SuppressMessage(\"\", \"POL3001\")]\nclass C { [SuppressMessage(\"\", \"POL3001\")]\nvoid M() { } }").Select(error => error[..17]),
        Is.EquivalentTo(new[] { "/src/Subject.cs(2", "/src/Subject.cs(3" }));

    [Test]
    public void Neither_pragma_nor_option_nor_a_suppression_of_the_error_helps()
    {
        var guarded = GuardRun.Over(Policy, Build, "#pragma warning disable\n" + Usings + "[assembly: SuppressMessage(\"\", \"CS1029\")]\n[assembly: SuppressMessage(\"\", \"POL3001\")]");
        var options = guarded.Options.WithSpecificDiagnosticOptions([new("CS1029", ReportDiagnostic.Suppress), new("POL0005", ReportDiagnostic.Suppress)]);

        Assert.That(guarded.WithOptions(options).Errors().Single(), Does.StartWith("/src/Subject.cs(4) CS1029"));
    }

    [Test]
    public void A_line_directive_moves_the_error_nowhere() => Assert.That(
        Errors("#line 77 \"elsewhere.cs\"\n" + Usings + "[assembly: SuppressMessage(\"\", \"POL3001\")]").Single(), Does.StartWith("/src/Subject.cs(3) "));

    [Test]
    public void A_dated_level_is_the_one_of_the_day_that_the_build_names()
    {
        AdditionalText[] policy = [new PolicyFile("/policy.yaml", TestPolicy.WithLevel("POL3001", "{ advisory: 2026-11-01, hard-mandatory: 2027-04-01 }"))];
        const string source = Usings + "[assembly: SuppressMessage(\"\", \"POL3001\")]";

        Assert.That(GuardRun.Over(policy, Build, source).Errors(), Is.Empty);
        Assert.That(GuardRun.Over(policy, new PolicyProject(("build_property.PolicyAsOf", "2027-04-01")), source).Errors(), Is.Not.Empty);
    }

    [Test]
    public void Under_the_built_in_policy_only_failures_of_the_analyzers_are_mandatory()
    {
        Assert.That(GuardRun.Over([], Build, Usings + "[assembly: SuppressMessage(\"\", \"POL3001\")]").Errors(), Is.Empty);
        Assert.That(GuardRun.Over([], Build, Usings + "[assembly: SuppressMessage(\"\", \"POL0013\")]").Errors(), Is.Not.Empty);
    }

    [Test]
    public void Under_a_policy_that_cannot_be_read_its_faults_may_not_be_suppressed()
    {
        AdditionalText[] policy = [new PolicyFile("/policy.yaml", "schema: 1\npolicy: [")];

        Assert.That(GuardRun.Over(policy, Build, Usings + "[assembly: SuppressMessage(\"\", \"POL0002\")]").Errors().Single(), Does.Contain("POL0002").And.Contain("the policy cannot be read"));
        Assert.That(GuardRun.Over(policy, Build, Usings + "[assembly: SuppressMessage(\"\", \"POL3001\")]").Errors(), Is.Empty);
    }

    [Test]
    public void In_a_scan_it_is_counted_elsewhere_and_compiles() => Assert.That(
        GuardRun.Over(Policy, new PolicyProject(("build_property.PolicyAnalyzersScan", "true")), Usings + "[assembly: SuppressMessage(\"\", \"POL3001\")]").Errors(), Is.Empty);

    [Test]
    public void A_file_of_an_odd_name_is_told_in_one_line()
    {
        var source = new GuardSource();
        source.Error("/a \"quoted\"\nname.cs", 2, "POL0005", "first\r\nsecond");

        Assert.That(GeneratedCode.Of(source.ToString()).Errors(), Is.EqualTo(new[] { "/a 'quoted' name.cs(2) CS1029 #error: 'POL0005: first  second'" }));
    }

    [Test]
    public void An_editor_runs_nothing_of_it()
    {
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.Implementation, trackIncrementalGeneratorSteps: true);
        var result = CSharpGeneratorDriver.Create([new SuppressionGuard().AsSourceGenerator()], [.. Policy], optionsProvider: Build, driverOptions: options)
            .RunGenerators(GuardRun.Over(Policy, Build, Usings + "[assembly: SuppressMessage(\"\", \"POL3001\")]"))
            .GetRunResult().Results.Single();

        Assert.That(result.GeneratedSources, Is.Empty);
        Assert.That(result.TrackedSteps, Is.Empty);
    }

    private static string[] Errors(params string[] sources) => GuardRun.Over(Policy, Build, sources).Errors();
}

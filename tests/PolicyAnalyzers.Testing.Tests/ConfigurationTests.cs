using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using static PolicyAnalyzers.Testing.Tests.Failures;
using Lower = PolicyAnalyzers.Testing.CSharpAnalyzerTest<PolicyAnalyzers.Testing.Tests.Subjects.LowerCaseTypeAnalyzer>;
using Verify = PolicyAnalyzers.Testing.CSharpAnalyzerVerifier<PolicyAnalyzers.Testing.Tests.Subjects.LowerCaseTypeAnalyzer>;
using Word = PolicyAnalyzers.Testing.CSharpAnalyzerTest<PolicyAnalyzers.Testing.Tests.Subjects.ForbiddenWordAnalyzer>;

namespace PolicyAnalyzers.Testing.Tests;

public class ConfigurationTests
{
    private const string Global = """
        is_global = true
        build_property.ForbiddenWord = bad
        [/0/policy.yaml]
        build_metadata.AdditionalFiles.Kind = policy

        """;

    [Test]
    public Task Without_the_build_property_nothing_is_reported()
        => new Word { TestCode = "", TestState = { AdditionalFiles = { ("policy.yaml", "one: bad") } } }.RunAsync();

    [Test]
    public Task Without_the_metadata_nothing_is_reported() => new Word
    {
        TestCode = "",
        TestState = { AdditionalFiles = { ("other.yaml", "one: bad") }, AnalyzerConfigFiles = { ("/0/.globalconfig", Global) } },
    }.RunAsync();

    [Test]
    public Task Build_properties_metadata_and_markup_in_additional_files_work_together() => new Word
    {
        TestCode = "",
        TestState = { AdditionalFiles = { ("policy.yaml", "one: {|TST002:bad|}") }, AnalyzerConfigFiles = { ("/0/.globalconfig", Global) } },
    }.RunAsync();

    [Test]
    public Task Additional_file_can_be_named_in_a_listed_diagnostic() => new Word
    {
        TestCode = "",
        TestState = { AdditionalFiles = { ("policy.yaml", "one: bad") }, AnalyzerConfigFiles = { ("/0/.globalconfig", Global) } },
        ExpectedDiagnostics =
        {
            new DiagnosticResult("TST002", DiagnosticSeverity.Error).WithSpan("policy.yaml", 1, 6, 1, 9).WithMessage("Word bad is forbidden"),
        },
    }.RunAsync();

    [Test]
    public void Unexpected_diagnostic_in_an_additional_file_fails_and_shows_that_file() => Fails(
        () => new Word
        {
            TestCode = "",
            TestState = { AdditionalFiles = { ("policy.yaml", "one: bad") }, AnalyzerConfigFiles = { ("/0/.globalconfig", Global) } },
        }.RunAsync(),
        "---- /0/policy.yaml\none: {|TST002:bad|}");

    [Test]
    public Task Severity_of_an_editorconfig_is_applied() => Configured(
        "/0/.editorconfig", "[*.cs]\ndotnet_diagnostic.TST001.severity = error", DiagnosticSeverity.Error).RunAsync();

    [Test]
    public Task Severity_of_a_global_config_is_applied() => Configured(
        "/0/.globalconfig", "is_global = true\ndotnet_diagnostic.TST001.severity = suggestion", DiagnosticSeverity.Info).RunAsync();

    [Test]
    public Task An_editorconfig_of_another_folder_is_not_applied() => Configured(
        "/1/.editorconfig", "[*.cs]\ndotnet_diagnostic.TST001.severity = error", DiagnosticSeverity.Warning).RunAsync();

    [Test]
    public Task Configured_none_silences() => new Lower
    {
        TestCode = "class order { }",
        TestState = { AnalyzerConfigFiles = { ("/0/.editorconfig", "[*.cs]\ndotnet_diagnostic.TST001.severity = none") } },
    }.RunAsync();

    [Test]
    public void Faulty_configuration_fails() => Fails(
        () => new Lower { TestCode = "", TestState = { AnalyzerConfigFiles = { ("/0/.globalconfig", "is_global = true\n[policy.yaml]\na = b") } } }.RunAsync(),
        "policy.yaml");

    [Test]
    public Task Pragma_silences() => Verify.VerifyAnalyzerAsync(
        "#pragma warning disable TST001\nclass order { }\n#pragma warning restore TST001\nclass [|line|] { }");

    [Test]
    public Task SuppressMessage_silences() => Verify.VerifyAnalyzerAsync(
        """[System.Diagnostics.CodeAnalysis.SuppressMessage("Test", "TST001")] class order { }""");

    [Test]
    public Task Disabled_diagnostics_are_silent() => new Lower { TestCode = "class order { }", DisabledDiagnostics = { "TST001" } }.RunAsync();

    [Test]
    public Task Solution_transforms_are_applied() => new Lower
    {
        TestCode = "#if SPECIAL\nclass [|order|] { }\n#endif",
        SolutionTransforms =
        {
            (solution, project) => solution.WithProjectParseOptions(
                project,
                ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)solution.GetProject(project)!.ParseOptions!).WithPreprocessorSymbols("SPECIAL")),
        },
    }.RunAsync();

    [Test]
    public Task Additional_projects_are_referenced_and_analyzed()
    {
        var test = new Lower
        {
            TestCode = "class Order : Base { }",
            TestState = { AdditionalProjectReferences = { "Contracts" } },
        };
        test.TestState.AdditionalProjects["Contracts"].Sources.Add("public class Base { } class [|line|] { }");
        return test.RunAsync();
    }

    [Test]
    public void Unknown_project_reference_fails() => Fails(
        () => new Lower { TestCode = "", TestState = { AdditionalProjectReferences = { "Contracts" } } }.RunAsync(), "references Contracts");

    [Test]
    public Task Additional_references_are_used() => new Lower
    {
        TestCode = "class Order : NUnit.Framework.TestAttribute { }",
        TestState = { AdditionalReferences = { MetadataReference.CreateFromFile(typeof(TestAttribute).Assembly.Location) } },
    }.RunAsync();

    private static Lower Configured(string name, string text, DiagnosticSeverity severity) => new()
    {
        TestCode = "class {|#0:order|} { }",
        TestState = { AnalyzerConfigFiles = { (name, text) } },
        ExpectedDiagnostics = { new DiagnosticResult("TST001", severity).WithLocation(0) },
    };
}

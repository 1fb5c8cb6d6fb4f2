using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Surveys;

/// <summary>POL3012. The ways are in Gateway/routes; here is what varies with policy and level.</summary>
internal sealed class IndirectPlatformTests
{
    private const string Load = "class C { object Load() => System.Reflection.Assembly.{0}; }";

    [TestCase("Load(\"Contoso.Plugins\")", TestName = "Another assembly is silent")]
    [TestCase("Load(\"Qualtrics.ApiGuidelines\")", TestName = "An assembly whose name begins alike is silent")]
    [TestCase("GetExecutingAssembly().GetName()", TestName = "A call without a text is silent")]
    public Task Silent(string call) => PolicyTest.Check(Code(call));

    [Test]
    public Task A_text_that_is_passed_to_other_code_is_silent() =>
        PolicyTest.Check("class C { object M() => Load(\"Qualtrics.Api\"); static object Load(string name) => name; }");

    [Test]
    public Task Inside_the_governed_assembly_it_is_silent() =>
        new PolicyTest(Code("Load(\"Qualtrics.Api\")")).InAssembly("Test.Surveys").RunAsync();

    [Test]
    public Task The_platform_need_not_be_referenced_and_the_message_says_what_was_seen() => new PolicyTest("class C { object M() => {|#0:System.Reflection.Assembly.Load(\"Qualtrics.Api\")|}; }")
        .Expecting(
            "POL3012",
            0,
            "The survey platform 'Qualtrics' is reached here outside the governed client: the text 'Qualtrics.Api' is passed to Assembly.Load; "
                + "send surveys through the governed client Test.Surveys.Client (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [TestCase("Load(\"JotForm, Version=1.0.0.0\")", TestName = "A display name")]
    [TestCase("LoadFrom(\"plugins/SurveyMonkeyApi.dll\")", TestName = "A file")]
    [TestCase("LoadFrom(System.IO.Path.Combine(System.IO.Path.GetTempPath(), \"SurveyMonkeyApi.dll\"))", TestName = "A file in a folder that is not known")]
    [TestCase("Load(\"Qualtrics\" + \".\" + \"Api\")", TestName = "A name that is put together")]
    public Task Found(string call) => PolicyTest.Check(Code("").Replace("System.Reflection.Assembly.;", "{|POL3012:System.Reflection.Assembly." + call + "|};", System.StringComparison.Ordinal));

    [Test]
    public Task A_type_that_only_the_policy_knows_is_found_by_its_name() =>
        new PolicyTest("class C { object? M() => {|#0:Type.GetType(\"Test.Polls.PollSender, Test.Polls\")|}; }").Expecting("POL3011", 0, DiagnosticSeverity.Warning).RunAsync();

    [Test]
    public Task A_legacy_use_warns_until_its_date() =>
        PolicyTest.Check("namespace Legacy { class Job { object? M() => {|POL3011:Type.GetType(\"Qualtrics.Api.Survey, Qualtrics.Api\")|}; } }");

    [Test]
    public Task A_hard_default_binds_it_softly() => new PolicyTest("class C { object M() => {|#0:System.Reflection.Assembly.Load(\"Qualtrics.Api\")|}; }", TestPolicy.WithLevel("POL3012", "soft-mandatory"))
        .Expecting("POL3012", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task One_statement_is_one_finding() => PolicyTest.Check("""
        class C { object? M() { return ({|POL3012:Activator.CreateInstance("Qualtrics.Api", "Qualtrics.Api.Survey")|}, Type.GetType("Qualtrics.Api.Survey, Qualtrics.Api")); } }
        """);

    [Test]
    public Task Under_the_built_in_policy_it_is_advice() =>
        PolicyTest.Check("class C { object M() => {|POL3012:System.Reflection.Assembly.Load(\"Qualtrics.Api\")|}; }", policy: null);

    [Test]
    public Task A_dynamic_call_of_a_common_name_is_silent() =>
        new PolicyTest("class C { void M(dynamic value) => value.Send(\"\"); }").With(Vendor.Qualtrics).RunAsync();

    private static string Code(string call) => Load.Replace("{0}", call, System.StringComparison.Ordinal);
}

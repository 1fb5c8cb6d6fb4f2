using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>What a repository can do against a policy from inside its own build; docs/limits.md lists it. A test that fails here is a limit that is gone.</summary>
internal sealed class KnownLimitsTests
{
    private const string Undeclared = "class Customer { public string? PhoneNumber { get; set; } }";

    [Test]
    public Task A_project_that_calls_itself_a_test_project_hides_mandatory_findings_about_customer_data() =>
        new PolicyTest(Undeclared, TestPolicy.WithLevel("POL1001", "soft-mandatory")).WithBuildProperty("IsTestProject", "true").RunAsync();

    [Test]
    public Task A_project_that_calls_its_build_a_scan_has_warnings_in_place_of_errors() =>
        new PolicyTest("class C { {|#0:QualtricsClient|}? client; }", TestPolicy.WithLevel("POL3001", "hard-mandatory"))
            .With(Vendor.Qualtrics)
            .InScan()
            .Expecting("POL3001", 0, DiagnosticSeverity.Warning)
            .RunAsync();

    [Test]
    public Task A_day_before_the_policy_took_effect_undoes_dated_levels() =>
        new PolicyTest("class C { QualtricsClient? client; }", TestPolicy.WithLevel("POL3001", "{ hard-mandatory: 2026-11-01 }"))
            .With(Vendor.Qualtrics)
            .On("2000-01-01")
            .RunAsync();

    [Test]
    public Task A_hand_kept_file_in_a_folder_called_obj_is_asked_for_nothing() => new PolicyTest("").WithSource("Domain/obj/Customer.cs", Undeclared).RunAsync();

    [Test]
    public Task Any_assembly_that_bears_the_clients_name_is_the_client() =>
        new PolicyTest("class Anything { QualtricsClient? client; }").With(Vendor.Qualtrics).InAssembly("Test.Surveys").RunAsync();

    [Test]
    public Task A_misspelt_member_in_a_declaration_from_outside_declares_nothing() => PolicyTest.Check("""
        [assembly: CustomerDataOf(typeof(Customer), "PhoneNumer", "delivery-sms")]
        class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }
        """);
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1002, and what the three rules of missing stages have in common.</summary>
internal sealed class MissingOriginTests
{
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\")]", TestName = "All stages are declared")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), LegalBasis(\"contract\")]", TestName = "All stages are declared, the basis too")]
    [TestCase("[CustomerData(\"delivery-sms\")]", TestName = "A use declares all stages")]
    [TestCase("[CustomerData(\"delivery-sms\"), Purpose(\"order-updates\")]", TestName = "A use and a stage declare all stages")]
    [TestCase("[NotCustomerData(\"a shop\"), Purpose(\"order-updates\")]", TestName = "What is no customer data needs no origin")]
    public Task Silent(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? PhoneNumber { get; set; } }""");

    [Test]
    public Task Origin_missing_is_said_at_the_member() => new PolicyTest("""class Customer { [Purpose("order-updates")] public string? {|#0:PhoneNumber|} { get; set; } }""")
        .Expecting(
            "POL1002",
            0,
            "'Customer.PhoneNumber' (telephone number: its name says \"phone number\") is declared in part, without origin, so its use cannot be judged; "
                + "add [Origin] (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task Several_missing_stages_are_one_finding() => new PolicyTest("""class Customer { [Insight("success")] public string? {|#0:PhoneNumber|} { get; set; } }""")
        .Expecting(
            "POL1002",
            0,
            "'Customer.PhoneNumber' (telephone number: its name says \"phone number\") is declared in part, without origin, purpose or consent, so its use cannot be judged; "
                + "add [Origin] and [Purpose] and [Consent] or another [LegalBasis] (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task Several_are_said_under_the_strictest_rule() => new PolicyTest(
            """class Customer { [Insight("success")] public string? {|#0:PhoneNumber|} { get; set; } }""",
            TestPolicy.WithLevel("POL1004", "soft-mandatory"))
        .Expecting("POL1004", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task A_stage_on_the_type_counts() => PolicyTest.Check("""
        [Origin("signup-form")]
        class Customer { [Purpose("order-updates")] public string? PhoneNumber { get; set; } }
        """);

    [Test]
    public Task A_stage_on_the_interface_counts() => PolicyTest.Check("""
        interface IReachable { [Origin("signup-form"), Purpose("order-updates")] string PhoneNumber { get; } }
        class Customer : IReachable { public string PhoneNumber => ""; }
        """);

    [Test]
    public Task A_stage_on_the_type_asks_each_member_for_the_rest() => PolicyTest.Check("""
        [Purpose("order-updates")]
        class Customer { public string? {|POL1002:PhoneNumber|} { get; set; } public string? {|POL1002:Email|} { get; set; } public int Count { get; set; } }
        """);

    [Test]
    public Task A_member_without_evidence_that_declares_a_stage_is_asked_for_the_rest() =>
        PolicyTest.Check("""class Row { [Purpose("order-updates")] public string? {|POL1002:Field7|} { get; set; } }""");

    [Test]
    public Task A_policy_that_does_not_require_it_is_silent() => PolicyTest.Check(
        """class Customer { [Purpose("order-updates")] public string? PhoneNumber { get; set; } }""",
        TestPolicy.With("require: [origin, purpose, consent]", "require: [purpose]"));

    [Test]
    public Task What_a_tool_writes_is_not_asked() => new PolicyTest("class C { }")
        .WithSource("/0/obj/Customer.cs", """class Customer { [PolicyAnalyzers.Annotations.Purpose("order-updates")] public string? PhoneNumber { get; set; } }""")
        .RunAsync();

    [Test]
    public Task An_observed_rule_is_silent() => PolicyTest.Check(
        """class Customer { [Purpose("order-updates")] public string? PhoneNumber { get; set; } }""",
        TestPolicy.WithLevel("POL1002", "observe"));

    [Test]
    public Task Test_projects_are_silent() =>
        new PolicyTest("""class Customer { [Purpose("order-updates")] public string? PhoneNumber { get; set; } }""").WithBuildProperty("IsTestProject", "true").RunAsync();
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1005, and what POL1005, POL1006 and POL1007 have in common: they ask only where the policy requires their stage.</summary>
internal sealed class MissingOutcomeTests
{
    private const string Declared = "Origin(\"signup-form\"), Purpose(\"order-updates\")";

    private static readonly string Policy = TestPolicy.With("require: [origin, purpose, consent]", "require: [origin, purpose, consent, outcome]");

    private static readonly string WholeCycle = TestPolicy.With("require: [origin, purpose, consent]", "require: [origin, purpose, consent, outcome, insight, destination]");

    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Outcome(Customer = \"no missed parcel\")]", TestName = "The customer's side is an outcome")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Outcome(Company = \"fewer redeliveries\")]", TestName = "The company's side is an outcome")]
    [TestCase("[CustomerData(\"delivery-sms\")]", TestName = "A use declares the outcome too")]
    [TestCase("[NotCustomerData(\"a shop\"), Purpose(\"order-updates\")]", TestName = "What is no customer data needs no outcome")]
    public Task Silent(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? PhoneNumber { get; set; } }""", Policy);

    [Test]
    public Task A_policy_that_does_not_require_it_is_silent() => PolicyTest.Check($$"""class Customer { [{{Declared}}] public string? PhoneNumber { get; set; } }""");

    [Test]
    public Task An_outcome_on_the_type_or_the_interface_counts() => PolicyTest.Check($$"""
        [Outcome(Customer = "no missed parcel")] class Customer { [{{Declared}}] public string? PhoneNumber { get; set; } }
        interface IReachable { [{{Declared}}, Outcome(Company = "fewer redeliveries")] string PhoneNumber { get; } }
        class Member : IReachable { public string PhoneNumber => ""; }
        """, Policy);

    [Test]
    public Task An_outcome_on_one_part_of_a_type_counts_for_the_other() => PolicyTest.Check($$"""
        [Outcome(Customer = "no missed parcel")] partial class Customer { }
        partial class Customer { [{{Declared}}] public string? PhoneNumber { get; set; } }
        """, Policy);

    [Test]
    public Task An_observed_rule_is_silent() => PolicyTest.Check(
        $$"""class Customer { [{{Declared}}] public string? PhoneNumber { get; set; } }""",
        Policy.Vary("default: advisory", "default: advisory\n  POL1005: observe"));

    [Test]
    public Task What_a_tool_writes_is_not_asked() => new PolicyTest("class C { }", Policy)
        .WithSource("/0/obj/Customer.cs", $$"""using PolicyAnalyzers.Annotations; class Customer { [{{Declared}}] public string? PhoneNumber { get; set; } }""")
        .RunAsync();

    [Test]
    public Task Test_projects_are_silent() => new PolicyTest($$"""class Customer { [{{Declared}}] public string? PhoneNumber { get; set; } }""", Policy)
        .WithBuildProperty("IsTestProject", "true")
        .RunAsync();

    [Test]
    public Task Outcome_missing_is_said_at_the_member() => new PolicyTest($$"""class Customer { [{{Declared}}] public string? {|#0:PhoneNumber|} { get; set; } }""", Policy)
        .Expecting(
            "POL1005",
            0,
            "'Customer.PhoneNumber' (telephone number: its name says \"phone number\") is declared in part, without outcome, so its use cannot be judged; "
                + "add [Outcome] (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Outcome]", TestName = "An outcome that says nothing is none")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Outcome(Notes = \"to be said\")]", TestName = "Notes alone are no outcome")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Outcome(Customer = \"  \")]", TestName = "Blanks are no outcome")]
    public Task Flagged(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? {|POL1005:PhoneNumber|} { get; set; } }""", Policy);

    [Test]
    public Task Nothing_declared_but_an_empty_outcome_is_nothing_declared() => PolicyTest.Check(
        """class Customer { [Outcome] public string? {|POL1001:PhoneNumber|} { get; set; } }""",
        Policy);

    [Test]
    public Task A_record_a_field_a_parameter_and_a_return_are_asked() => PolicyTest.Check($$"""
        record Customer([property: {{Declared}}] string {|POL1005:PhoneNumber|});
        struct Row { [{{Declared}}] public string? {|POL1005:PhoneNumber|}; }
        class Sender
        {
            public void Send([{{Declared}}] string {|POL1005:phoneNumber|}) { }
            [return: {{Declared}}] public string {|POL1005:GetPhoneNumber|}() => "";
        }
        """, Policy);

    [Test]
    public Task Several_missing_stages_are_one_finding() => new PolicyTest($$"""class Customer { [{{Declared}}] public string? {|#0:PhoneNumber|} { get; set; } }""", WholeCycle)
        .Expecting(
            "POL1005",
            0,
            "'Customer.PhoneNumber' (telephone number: its name says \"phone number\") is declared in part, without outcome, insight or destination, so its use cannot be judged; "
                + "add [Outcome] and [Insight] and [Destination] (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task The_strictest_rule_bears_what_is_missing() => new PolicyTest(
            $$"""class Customer { [{{Declared}}] public string? {|#0:PhoneNumber|} { get; set; } }""",
            WholeCycle.Vary("default: advisory", "default: advisory\n  POL1007: soft-mandatory"))
        .Expecting("POL1007", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task An_early_stage_that_is_missing_bears_a_late_one() => PolicyTest.Check(
        """class Customer { [Purpose("order-updates")] public string? {|POL1002:PhoneNumber|} { get; set; } }""",
        WholeCycle);

    [Test]
    public Task A_policy_that_requires_the_outcome_alone_asks_for_it_alone() => PolicyTest.Check(
        """class Customer { [Insight("success")] public string? {|POL1005:PhoneNumber|} { get; set; } }""",
        TestPolicy.With("require: [origin, purpose, consent]", "require: [outcome]"));
}

using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1013.</summary>
internal sealed class ProposedDeclarationTests
{
    private static readonly string Policy = TestPolicy.With("POL1013: observe", "POL1013: advisory");

    private const string Proposed = "CustomerData(\"delivery-sms\", Status = DeclarationStatus.Proposed)";

    [TestCase("[CustomerData(\"delivery-sms\")]", TestName = "A declaration without a status is reviewed")]
    [TestCase("[CustomerData(\"delivery-sms\", Status = DeclarationStatus.Reviewed)]", TestName = "A declaration that says so is reviewed")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\")]", TestName = "A declaration stage by stage is reviewed")]
    [TestCase("[NotCustomerData(\"a shop\")]", TestName = "What is no customer data has nothing to review")]
    public Task Silent(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? PhoneNumber { get; set; } }""", Policy);

    [Test]
    public Task A_members_own_word_covers_what_is_proposed_on_the_type() => PolicyTest.Check($$"""
        [{{Proposed}}] class Customer { [CustomerData("account-recovery")] public string? PhoneNumber { get; set; } }
        """, Policy);

    [Test]
    public Task A_copy_and_an_implementation_are_reviewed_where_the_proposal_stands() => PolicyTest.Check($$"""
        interface IReachable { [{{Proposed}}] string {|POL1013:PhoneNumber|} { get; } }
        class Customer : IReachable { public string PhoneNumber => ""; }
        class Dto { [SameAs(typeof(IReachable), "PhoneNumber")] public string? PhoneNumber { get; set; } }
        """, Policy);

    [Test]
    public Task What_another_assembly_proposes_is_reviewed_there() => new PolicyTest("""
            class Dto { [SameAs(typeof(Contracts.Person), "PhoneNumber")] public string? PhoneNumber { get; set; } }
            """, Policy)
        .WithDeclaringProject("Contracts", """
            using PolicyAnalyzers.Annotations;
            namespace Contracts;
            public class Person { [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)] public string? PhoneNumber { get; set; } }
            """)
        .RunAsync();

    [Test]
    public Task What_a_tool_writes_is_not_reviewed() => new PolicyTest("class C { }", Policy)
        .WithSource("/0/obj/Customer.cs", $$"""using PolicyAnalyzers.Annotations; class Customer { [{{Proposed}}] public string? PhoneNumber { get; set; } }""")
        .RunAsync();

    [Test]
    public Task Test_projects_are_silent() => new PolicyTest($$"""class Customer { [{{Proposed}}] public string? PhoneNumber { get; set; } }""", Policy)
        .WithBuildProperty("IsTestProject", "true")
        .RunAsync();

    [Test]
    public Task An_observed_rule_is_silent_in_a_build() =>
        PolicyTest.Check($$"""class Customer { [{{Proposed}}] public string? PhoneNumber { get; set; } }""", TestPolicy.Text);

    [Test]
    public async Task An_observed_rule_is_shown_by_a_scan()
    {
        var found = await Analysis.RunAsync(
            $$"""class Customer { [{{Proposed}}] public string? PhoneNumber { get; set; } }""",
            [Analysis.File("/policy.yaml", TestPolicy.Text)],
            "PolicyAnalyzersScan = true");

        Assert.That(found.Select(each => (each.Id, each.Properties["policy.level"])), Is.EqualTo(new[] { ("POL1013", "observe") }));
    }

    [Test]
    public Task A_proposal_is_said_at_the_member_with_its_place() => new PolicyTest($$"""class Customer { [{|#1:{{Proposed}}|}] public string? {|#0:PhoneNumber|} { get; set; } }""", Policy)
        .Expecting(new Testing.DiagnosticResult("POL1013", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1).WithMessage(
            "'Customer.PhoneNumber' (telephone number: its name says \"phone number\") is held for 'delivery-sms' by a proposal that nobody has reviewed; "
                + "look at the process, then accept the declaration by removing its Status, or correct it (Test.Policy 1.2.3; ask cx@test.example)"))
        .RunAsync();

    [TestCase("record Customer([property: CustomerData(\"delivery-sms\", Status = DeclarationStatus.Proposed)] string {|POL1013:PhoneNumber|});", TestName = "A record's property")]
    [TestCase("record Customer([CustomerData(\"delivery-sms\", Status = DeclarationStatus.Proposed)] string {|POL1013:PhoneNumber|});", TestName = "A record's parameter, once")]
    [TestCase("class Sender { public void Send([CustomerData(\"delivery-sms\", Status = DeclarationStatus.Proposed)] string {|POL1013:phoneNumber|}) { } }", TestName = "A parameter")]
    [TestCase("class Sender { [return: CustomerData(\"delivery-sms\", Status = DeclarationStatus.Proposed)] public string {|POL1013:GetPhoneNumber|}() => \"\"; }", TestName = "A return value")]
    [TestCase("[assembly: CustomerDataOf(typeof(Row), \"PhoneNumber\", \"delivery-sms\", Status = DeclarationStatus.Proposed)] class Row { public string? {|POL1013:PhoneNumber|}; }", TestName = "A proposal from outside, at the member")]
    [TestCase("[CustomerData(\"delivery-sms\", Status = DeclarationStatus.Proposed)] class Row { public string? {|POL1013:PhoneNumber|}; }", TestName = "A proposal on a type with one datum, at the member")]
    [TestCase("class Row { [CustomerData(\"delivery-sms\", Status = (DeclarationStatus)1)] public string? {|POL1013:Field7|}; }", TestName = "A status by its number")]
    public Task Flagged(string source) => PolicyTest.Check(source, Policy);

    [Test]
    public Task A_default_that_is_proposed_is_said_where_it_is_applied() => PolicyTest.Check("""
        [assembly: CustomerDataDefault("Shop", "contact.phone", "delivery-sms", Status = DeclarationStatus.Proposed)]
        namespace Shop { class Customer { public string? {|POL1013:PhoneNumber|}; } }
        """, Policy);

    [Test]
    public Task Several_members_of_a_type_are_one_finding() => new PolicyTest("""
            class {|#0:Customer|}
            {
                [{|#1:CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)|}] public string? PhoneNumber;
                [{|#2:CustomerData("survey", Status = DeclarationStatus.Proposed)|}] public string? Email;
            }
            """, Policy)
        .ExpectingGroup("POL1013", 0, 1, 2)
        .RunAsync();

    [Test]
    public Task Grouped_by_member_each_is_a_finding() => PolicyTest.Check("""
        class Customer
        {
            [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)] public string? {|POL1013:PhoneNumber|};
            [CustomerData("survey", Status = DeclarationStatus.Proposed)] public string? {|POL1013:Email|};
        }
        """, Policy.Vary("  require: [origin", "  group-by: member\n  require: [origin"));

    [Test]
    public Task A_proposal_on_a_type_is_one_place_for_all_its_members() => new PolicyTest($$"""
            [{|#1:{{Proposed}}|}] class {|#0:Customer|} { public string? PhoneNumber; public string? MobilePhone; }
            """, Policy)
        .ExpectingGroup("POL1013", 0, 1)
        .RunAsync();

    [Test]
    public Task A_proposal_for_scaffolded_code_is_said_where_it_stands() => new PolicyTest("""
            [assembly: {|POL1013:CustomerDataOf(typeof(Row), "PhoneNumber", "delivery-sms", Status = DeclarationStatus.Proposed)|}]
            """, Policy)
        .WithSource("/0/obj/Row.cs", "public class Row { public string? PhoneNumber { get; set; } }")
        .RunAsync();

    [Test]
    public Task A_mandatory_one_is_an_error() => new PolicyTest(
            $$"""class Customer { [{|#1:{{Proposed}}|}] public string? {|#0:PhoneNumber|} { get; set; } }""",
            TestPolicy.With("POL1013: observe", "POL1013: soft-mandatory"))
        .Expecting(new Testing.DiagnosticResult("POL1013", DiagnosticSeverity.Error).WithLocation(0).WithLocation(1).WithMessage(null))
        .RunAsync();
}

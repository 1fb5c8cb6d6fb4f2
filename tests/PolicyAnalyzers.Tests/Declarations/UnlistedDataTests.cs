using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1009.</summary>
internal sealed class UnlistedDataTests
{
    [TestCase("[CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; }", TestName = "The use lists what it is recognised as")]
    [TestCase("[CustomerData(\"survey\", Category = \"contact.email\")] public string? Reach { get; set; }", TestName = "The use lists the declared category")]
    [TestCase("[CustomerData(\"delivery-sms\", \"account-recovery\")] public string? PhoneNumber { get; set; }", TestName = "Every use lists it")]
    [TestCase("[CustomerData(\"delivery-sms\")] public string? Field7 { get; set; }", TestName = "Nobody can tell which data it is")]
    [TestCase("[CustomerData({|POL0009:\"delivery-sns\"|})] public string? Email { get; set; }", TestName = "An unknown use is not said twice")]
    [TestCase("[CustomerData(\"survey\", Category = {|POL0009:\"contact.fone\"|})] public string? Field7 { get; set; }", TestName = "An unknown category is not said twice")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\")] public string? Email { get; set; }", TestName = "Stages without a use list no data")]
    [TestCase("[NotCustomerData(\"a shop\"), CustomerData(\"delivery-sms\")] public string? Email { get; set; }", TestName = "What is no customer data is asked nothing")]
    [TestCase("[CustomerData(\"delivery-sms\")] public bool EmailConfirmed { get; set; }", TestName = "A flag is not the data that it is about")]
    public Task Silent(string member) => PolicyTest.Check($$"""class Customer { {{member}} }""");

    [Test]
    public Task The_key_of_a_declared_type_comes_with_it() => PolicyTest.Check("""
        [CustomerData("delivery-sms")] class Customer { public int Id; public Guid CustomerId; public string? PhoneNumber; }
        class Vip : Customer { public int CustomerNumber; }
        """);

    [Test]
    public Task A_key_that_is_declared_itself_is_asked() => PolicyTest.Check("""
        class Customer { [CustomerData("delivery-sms")] public int {|POL1009:Id|}; }
        """);

    [Test]
    public Task A_use_that_lists_the_whole_lists_its_parts() => PolicyTest.Check("""
        [CustomerData("survey")]
        class Customer { public string? FirstName; public string? LastName; public string? Email; public string? PostalCode; public string? FullName; }
        """, TestPolicy.With("contact.email: the address of the order", "contact.email: x, name.full: y, contact.postal_address: z"));

    [Test]
    public Task A_copy_of_what_is_flagged_is_not_flagged_again() => PolicyTest.Check("""
        class Customer { [CustomerData("delivery-sms")] public string? {|POL1009:Email|} { get; set; } }
        class Dto { [SameAs(typeof(Customer), nameof(Customer.Email))] public string? Email { get; set; } }
        class Vip : Customer { [SameAs(typeof(Dto), "Email")] public string? VipEmail { get; set; } }
        """);

    [Test]
    public Task An_implementation_of_what_is_flagged_is_not_flagged_again() => PolicyTest.Check("""
        interface IReachable { [CustomerData("delivery-sms")] string {|POL1009:Email|} { get; } }
        class Customer : IReachable { public string Email => ""; }
        """);

    [Test]
    public Task What_a_tool_writes_is_not_asked() => new PolicyTest("class C { }")
        .WithSource("/0/obj/Customer.cs", """class Customer { [PolicyAnalyzers.Annotations.CustomerData("delivery-sms")] public string? Email { get; set; } }""")
        .RunAsync();

    [Test]
    public Task Test_projects_are_silent() => new PolicyTest("""class Customer { [CustomerData("delivery-sms")] public string? Email { get; set; } }""")
        .WithBuildProperty("IsTestProject", "true")
        .RunAsync();

    [Test]
    public Task An_observed_rule_is_silent() =>
        PolicyTest.Check("""class Customer { [CustomerData("delivery-sms")] public string? Email { get; set; } }""", TestPolicy.WithLevel("POL1009", "observe"));

    [Test]
    public Task The_message_names_the_use_and_asks_why() => new PolicyTest("""class Customer { [CustomerData("delivery-sms")] public string? {|#0:Email|} { get; set; } }""")
        .Expecting(
            "POL1009",
            0,
            "'Customer.Email' (e-mail address: its name says \"email\") is not among the data of 'delivery-sms' (telephone number), so nobody has said why this identifier and not another; "
                + "name a use that lists contact.email, or add it under uses.delivery-sms.data with the reason (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task Of_several_uses_those_that_do_not_list_it_are_named() => new PolicyTest("""class Customer { [CustomerData("survey", "delivery-sms", "account-recovery")] public string? {|#0:Email|} { get; set; } }""")
        .Expecting(
            "POL1009",
            0,
            "'Customer.Email' (e-mail address: its name says \"email\") is not among the data of 'delivery-sms' (telephone number) and 'account-recovery' (telephone number), "
                + "so nobody has said why this identifier and not another; name a use that lists contact.email, or add it under uses.delivery-sms.data and uses.account-recovery.data with the reason "
                + "(Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task A_use_that_lists_nothing_says_of_no_identifier_why() => new PolicyTest(
            """class Customer { [CustomerData("survey")] public string? {|#0:Email|} { get; set; } }""",
            TestPolicy.Without("    data: { contact.email: the address of the order }\n"))
        .Expecting(
            "POL1009",
            0,
            "'Customer.Email' (e-mail address: its name says \"email\") is not among the data of 'survey' (none), so nobody has said why this identifier and not another; "
                + "name a use that lists contact.email, or add it under uses.survey.data with the reason (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task A_part_does_not_list_the_whole() => PolicyTest.Check(
        """class Customer { [CustomerData("survey")] public string? {|POL1009:FullName|}; }""",
        TestPolicy.With("contact.email: the address of the order", "name.first: x"));

    [TestCase("record Customer([property: CustomerData(\"delivery-sms\")] string {|POL1009:Email|});", TestName = "A record's property")]
    [TestCase("record Customer([CustomerData(\"delivery-sms\")] string {|POL1009:Email|});", TestName = "A record's parameter, once")]
    [TestCase("struct Row { [CustomerData(\"delivery-sms\")] public string {|POL1009:Email|}; }", TestName = "A field")]
    [TestCase("class Sender { public void Send([CustomerData(\"delivery-sms\")] string {|POL1009:email|}) { } }", TestName = "A parameter")]
    [TestCase("class Sender { [return: CustomerData(\"delivery-sms\")] public string {|POL1009:GetEmail|}() => \"\"; }", TestName = "A return value")]
    [TestCase("[assembly: CustomerDataOf(typeof(Row), \"Email\", \"delivery-sms\")] class Row { public string? {|POL1009:Email|}; }", TestName = "A declaration from outside, at the member")]
    [TestCase("partial class Customer { } partial class Customer { [CustomerData(\"delivery-sms\")] public string? {|POL1009:Email|}; }", TestName = "A part of a type")]
    [TestCase("class Row { [CustomerData(\"delivery-sms\", Category = \"contact.email\")] public string? {|POL1009:Field7|}; }", TestName = "A declared category")]
    public Task Flagged(string source) => PolicyTest.Check(source);

    [Test]
    public Task A_use_on_a_type_that_lists_some_of_its_members_is_one_finding() => new PolicyTest("""
            [CustomerData("delivery-sms")]
            class {|#0:Customer|} { public string? PhoneNumber; public string? {|#1:Email|}; public string? {|#2:Iban|}; }
            """)
        .ExpectingGroup("POL1009", 0, 1, 2)
        .RunAsync();

    [Test]
    public Task Grouped_by_member_each_is_a_finding() => PolicyTest.Check("""
        [CustomerData("delivery-sms")]
        class Customer { public string? PhoneNumber; public string? {|POL1009:Email|}; public string? {|POL1009:Iban|}; }
        """, TestPolicy.With("  require: [origin", "  group-by: member\n  require: [origin"));

    [Test]
    public Task In_a_baseline_is_the_member_and_not_the_group() => new PolicyTest("""
            [CustomerData("delivery-sms")]
            class Customer { public string? PhoneNumber; public string? Email; public string? {|POL1009:Iban|}; }
            """)
        .WithBaseline(("POL1009", "F:Customer.Email", "contact.email not among the data of delivery-sms"))
        .RunAsync();

    [Test]
    public Task A_mandatory_one_is_an_error() => new PolicyTest(
            """class Customer { [CustomerData("delivery-sms")] public string? {|#0:Email|} { get; set; } }""",
            TestPolicy.WithLevel("POL1009", "soft-mandatory"))
        .Expecting("POL1009", 0, DiagnosticSeverity.Error)
        .RunAsync();
}

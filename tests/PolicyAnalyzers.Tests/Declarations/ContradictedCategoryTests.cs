using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1008.</summary>
internal sealed class ContradictedCategoryTests
{
    [TestCase("[CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; }", TestName = "No category is declared")]
    [TestCase("[CustomerData(\"delivery-sms\", Category = \"contact.phone\")] public string? PhoneNumber { get; set; }", TestName = "Name and category agree")]
    [TestCase("[CustomerData(\"delivery-sms\", Category = \"contact.phone\")] public string? Field7 { get; set; }", TestName = "Nothing speaks against the category")]
    [TestCase("[CustomerData(Category = \"test.meter-number\"), Origin(\"signup-form\"), Purpose(\"order-updates\")] public string? PhoneNumber { get; set; }", TestName = "A category of the policy's own is believed")]
    [TestCase("[CustomerData(\"delivery-sms\", Category = {|POL0009:\"contact.fone\"|})] public string? PhoneNumber { get; set; }", TestName = "An unknown category is not said twice")]
    public Task Silent(string member) => PolicyTest.Check($$"""class Customer { {{member}} }""");

    [TestCase("[CustomerData(\"survey\", Category = \"contact.email\")] public string? {|POL1008:PhoneNumber|} { get; set; }", TestName = "The name says otherwise")]
    [TestCase("[CustomerData(\"survey\", Category = \"contact.email\"), System.ComponentModel.DataAnnotations.Phone] public string? {|POL1008:Contact|} { get; set; }", TestName = "An attribute says otherwise")]
    [TestCase("[CustomerData(\"survey\", Category = \"contact.phone\")] public System.Net.Mail.MailAddress? {|POL1008:Contact|} { get; set; }", TestName = "The type says otherwise")]
    public Task Flagged(string member) => PolicyTest.Check($$"""class Customer { {{member}} }""");

    [Test]
    public Task The_message_says_both_and_why() => new PolicyTest("""class Customer { [CustomerData("survey", Category = "contact.email")] public string? {|#0:PhoneNumber|} { get; set; } }""")
        .Expecting(
            "POL1008",
            0,
            "'Customer.PhoneNumber' is declared as e-mail address, but it looks like telephone number (its name says \"phone number\"); "
                + "correct the one that is wrong, since every rule trusts the declaration (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task From_outside_it_is_said_at_the_member() => PolicyTest.Check("""
        [assembly: CustomerDataOf(typeof(Customer), "PhoneNumber", "survey", Category = "contact.email")]
        class Customer { public string? {|POL1008:PhoneNumber|} { get; set; } }
        """);

    [Test]
    public Task A_mandatory_one_is_an_error() => new PolicyTest(
            """class Customer { [CustomerData("survey", Category = "contact.email")] public string? {|#0:PhoneNumber|} { get; set; } }""",
            TestPolicy.WithLevel("POL1008", "soft-mandatory"))
        .Expecting("POL1008", 0, DiagnosticSeverity.Error)
        .RunAsync();
}

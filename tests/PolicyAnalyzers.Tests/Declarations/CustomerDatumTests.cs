using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1900.</summary>
internal sealed class CustomerDatumTests
{
    [Test]
    public Task Without_the_inventory_there_is_no_record() => PolicyTest.Check("""class Customer { [CustomerData("delivery-sms")] public string? PhoneNumber { get; set; } }""");

    [Test]
    public async Task What_is_no_customer_data_is_not_recorded() =>
        Assert.That(await RecordsAsync("""class Branch { public int Count; [NotCustomerData("a shop")] public string PhoneNumber; }"""), Is.Empty);

    [TestCase("[CustomerData(\"delivery-sms\")]", "reviewed", TestName = "A declared datum is reviewed")]
    [TestCase("[CustomerData(\"delivery-sms\", Status = DeclarationStatus.Proposed)]", "proposed", TestName = "A datum that a fix declared is proposed")]
    [TestCase("", "none", TestName = "An undeclared datum is recorded too")]
    [TestCase("[Purpose(\"order-updates\")]", "in part", TestName = "A datum declared in part is no declared use")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\")]", "reviewed", TestName = "A datum declared stage by stage is reviewed")]
    public async Task The_record_says_what_is_declared(string attributes, string declared)
    {
        var record = (await RecordsAsync($$"""class Customer { {{attributes}} public string PhoneNumber { get; set; } }""")).Single();

        Assert.Multiple(() =>
        {
            Assert.That(record.Severity, Is.EqualTo(DiagnosticSeverity.Info));
            Assert.That(record.Properties["policy.declared"], Is.EqualTo(declared));
            Assert.That(record.Properties["policy.category"], Is.EqualTo("contact.phone"));
            Assert.That(record.Properties["policy.kind"], Is.EqualTo("identity"));
            Assert.That(record.Properties["policy.dpv"], Is.EqualTo("pd:TelephoneNumber"));
            Assert.That(record.Properties["policy.fides"], Is.EqualTo("user.contact.phone_number"));
            Assert.That(record.Properties["policy.symbol"], Is.EqualTo("P:Customer.PhoneNumber"));
            Assert.That(record.GetMessage(null), Does.StartWith("'Customer.PhoneNumber' holds customer data (telephone number: "));
            Assert.That(record.GetMessage(null), Does.Contain("), identity, direct; declared: " + declared));
        });
    }

    [Test]
    public async Task An_annotation_alone_is_evidence_enough()
    {
        var record = (await RecordsAsync("""class Row { [CustomerData("delivery-sms")] public string Field7; }""")).Single();

        Assert.That(record.GetMessage(null), Is.EqualTo("'Row.Field7' holds customer data (telephone number: an annotation says so), identity, direct; declared: reviewed, for 'delivery-sms'"));
    }

    [Test]
    public async Task Every_member_has_its_own_record() => Assert.That(
        (await RecordsAsync("class Customer { public string PhoneNumber, Email; }")).Select(each => each.Properties["policy.symbol"]),
        Is.EqualTo(new[] { "F:Customer.PhoneNumber", "F:Customer.Email" }));

    [Test]
    public async Task What_a_hashed_name_holds_is_pseudonymous() => Assert.That(
        (await RecordsAsync("class Customer { public string PhoneNumberHash; }")).Select(each => each.Properties["policy.role"]),
        Is.All.EqualTo("pseudonymous"));

    [TestCase("", null, null)]
    [TestCase(", dpv: [pd:UID, pd:Identifier]", "pd:UID pd:Identifier", null)]
    [TestCase(", fides: [user.unique_id]", null, "user.unique_id")]
    public async Task The_record_names_the_policy_s_own_category_in_the_standards_where_the_policy_does(string said, string? dpv, string? fides)
    {
        var policy = TestPolicy.Text.Replace("terms: [meter number]", "terms: [meter number]" + said, System.StringComparison.Ordinal);
        var record = (await RecordsAsync("class Customer { public string MeterNumber; }", policy)).Single();

        Assert.That((record.Properties.GetValueOrDefault("policy.dpv"), record.Properties.GetValueOrDefault("policy.fides")), Is.EqualTo((dpv, fides)));
    }

    private static async Task<Diagnostic[]> RecordsAsync(string source, string policy = TestPolicy.Text) =>
        [.. (await Analysis.RunAsync(source, [Analysis.File("/policy.yaml", policy)], "PolicyInventory = true")).Where(each => each.Id == "POL1900")];

    [Test]
    public async Task A_declaration_from_outside_can_be_a_proposal()
    {
        var record = (await RecordsAsync("""
            [assembly: CustomerDataOf(typeof(Customer), nameof(Customer.PhoneNumber), "delivery-sms", Status = DeclarationStatus.Proposed)]
            class Customer { public string PhoneNumber { get; set; } }
            """)).Single();

        Assert.That(record.Properties["policy.declared"], Is.EqualTo("proposed"));
    }

    [Test]
    public async Task A_declaration_of_which_nothing_says_the_category_is_recorded_too()
    {
        var record = (await RecordsAsync("""class Row { [Purpose("order-updates")] public string Field7; }""")).Single();

        Assert.Multiple(() =>
        {
            Assert.That(record.GetMessage(null), Is.EqualTo("'Row.Field7' holds customer data (customer data: an annotation says so), of a category that nothing says; declared: in part"));
            Assert.That(record.Properties["policy.category"], Is.EqualTo("unknown"));
        });
    }

    [TestCase("[CustomerData(\"delivery-sms\", \"account-recovery\")]", "delivery-sms account-recovery", null, "origin purpose consent outcome insight destination", TestName = "Uses declare every stage")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\", \"satisfaction\")]", null, "order-updates satisfaction", "origin purpose", TestName = "Stages are recorded one by one")]
    [TestCase("", null, null, null, TestName = "Of what is not declared nothing is recorded")]
    public async Task The_record_names_what_is_declared(string attributes, string? uses, string? purposes, string? stages)
    {
        var record = (await RecordsAsync($$"""class Customer { {{attributes}} public string PhoneNumber { get; set; } }""")).Single();

        Assert.That(
            (record.Properties.GetValueOrDefault("policy.uses"), record.Properties.GetValueOrDefault("policy.purposes"), record.Properties.GetValueOrDefault("policy.stages")),
            Is.EqualTo((uses, purposes, stages)));
    }

    [TestCase("public string PhoneNumber;", "identity", "direct")]
    [TestCase("public string FirstName;", "identity", "indirect")]
    [TestCase("public string PostalCode;", "descriptive", "indirect")]
    [TestCase("public string AdvertisingId;", "identity", "pseudonymous")]
    [TestCase("public string PhoneNumberHash;", "identity", "pseudonymous")]
    [TestCase("public double Latitude;", "behavioural", "indirect")]
    [TestCase("[CustomerData(\"survey\", Category = \"attitudinal.emotion\")] public string Mood;", "attitudinal", "attribute")]
    public async Task The_record_says_kind_and_role(string member, string kind, string role)
    {
        var record = (await RecordsAsync($$"""class Customer { {{member}} }""")).Single();

        Assert.That((record.Properties["policy.kind"], record.Properties["policy.role"]), Is.EqualTo((kind, role)));
        Assert.That(record.GetMessage(null), Does.Contain($"), {kind}, {role}; declared: "));
    }

    [Test]
    public async Task A_record_s_property_and_its_parameter_are_one_record() => Assert.That(
        (await RecordsAsync("""record Customer([CustomerData("delivery-sms")] string PhoneNumber);""")).Select(each => each.Properties["policy.symbol"]),
        Is.EqualTo(new[] { "P:Customer.PhoneNumber" }));

    [Test]
    public async Task A_copy_is_recorded_with_the_declaration_that_serves_it()
    {
        var record = (await RecordsAsync("""
            class Customer { [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)] public string PhoneNumber { get; set; } }
            class Dto { public string PhoneNumber { get; set; } }
            class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
            """)).Single(each => each.Properties["policy.symbol"] == "P:Dto.PhoneNumber");

        Assert.Multiple(() =>
        {
            Assert.That(record.GetMessage(null), Does.EndWith("; declared: proposed, for 'delivery-sms', as a copy of 'Customer.PhoneNumber'"));
            Assert.That(record.Properties["policy.copy-of"], Is.EqualTo("P:Customer.PhoneNumber"));
            Assert.That(record.Properties["policy.uses"], Is.EqualTo("delivery-sms"));
        });
    }

    [Test]
    public async Task A_copy_of_an_undeclared_root_is_declared_as_little_as_that() => Assert.That(
        (await RecordsAsync("""
            class Customer { public string PhoneNumber { get; set; } }
            class Dto { public string PhoneNumber { get; set; } }
            class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
            """)).Select(each => each.Properties["policy.declared"]),
        Is.EqualTo(new[] { "none", "none" }));
}

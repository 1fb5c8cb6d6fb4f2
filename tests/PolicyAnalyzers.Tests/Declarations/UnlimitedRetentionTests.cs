using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1012.</summary>
internal sealed class UnlimitedRetentionTests
{
    private const string Entity = "[System.ComponentModel.DataAnnotations.Schema.Table(\"customers\")]";

    private const string EntityFramework = """
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext { }
            public class DbSet<TEntity> where TEntity : class { }
        }
        """;

    private static readonly string Policy = TestPolicy
        .With("POL1012: observe", "POL1012: advisory")
        .Vary("kind: service.notification, legal-basis: contract }", "kind: service.notification, legal-basis: contract, retention: 400d }")
        .Vary("kind: cx.survey.transactional, legal-basis: consent }", "kind: cx.survey.transactional, legal-basis: consent, retention: 180d }");

    [TestCase("class Dto { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } }", TestName = "A type that nothing stores keeps nothing")]
    [TestCase("[Stored] class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }", TestName = "What is not declared has no purpose yet")]
    [TestCase("[Stored] class Customer { [NotCustomerData(\"a shop\")] public string? PhoneNumber { get; set; } }", TestName = "What is no customer data may stay")]
    [TestCase("[Stored] class Customer { [CustomerData({|POL0009:\"delivery-sns\"|})] public string? PhoneNumber { get; set; } }", TestName = "An unknown use is not said twice")]
    [TestCase("[Stored] class Customer { [CustomerData(\"delivery-sms\"), Retention(400)] public string? PhoneNumber { get; set; } }", TestName = "The member says how long")]
    [TestCase("[Stored, Retention(30)] class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } }", TestName = "The type says how long")]
    [TestCase("[Retention(30)] class Row { } [Stored] class Customer : Row { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } }", TestName = "The base type says how long")]
    [TestCase("[Stored] record Customer([Retention(30), CustomerData(\"delivery-sms\")] string PhoneNumber);", TestName = "A record's parameter says how long")]
    [TestCase("[Stored] class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } public DateTime? DeleteAfter { get; set; } }", TestName = "A member says when it is deleted")]
    [TestCase("class Row { public DateTimeOffset RetainUntil; } [Stored] class Customer : Row { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; }", TestName = "An inherited member says until when it stays")]
    [TestCase("[Stored] class Session { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } public DateTime ExpiresAtUtc { get; set; } }", TestName = "A row that expires")]
    [TestCase("[Stored] class Session { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } public int Ttl { get; set; } }", TestName = "A time to live")]
    [TestCase("[Stored] class Customer { [Retention(400), CustomerData(\"delivery-sms\", \"survey\")] public string? {|POL1009:PhoneNumber|} { get; set; } }", TestName = "The longest of several purposes is the limit")]
    public Task Silent(string source) => Check(source, Policy);

    [Test]
    public Task A_purpose_without_retention_sets_no_limit() => Check(
        "[Stored] class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } }",
        TestPolicy.With("POL1012: observe", "POL1012: advisory"));

    [Test]
    public Task Beside_a_purpose_without_retention_there_is_no_limit() => Check(
        "[Stored] class Customer { [Origin(\"signup-form\"), LegalBasis(\"contract\"), Purpose(\"order-updates\", \"satisfaction\"), Consent(\"questions\")] public string? PhoneNumber { get; set; } }",
        Policy.Vary(", retention: 180d", ""));

    [Test]
    public Task What_a_tool_writes_is_not_asked() => new PolicyTest("class C { }", Policy)
        .WithSource("/0/obj/Customer.cs", $$"""using PolicyAnalyzers.Annotations; {{Entity}} class Customer { [CustomerData("delivery-sms")] public string? PhoneNumber { get; set; } }""")
        .RunAsync();

    [Test]
    public Task Test_projects_are_silent() => new PolicyTest($$"""{{Entity}} class Customer { [CustomerData("delivery-sms")] public string? PhoneNumber { get; set; } }""", Policy)
        .WithBuildProperty("IsTestProject", "true")
        .RunAsync();

    [Test]
    public Task An_observed_rule_is_silent_in_a_build() => Check(
        "[Stored] class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } }",
        Policy.Vary("POL1012: advisory", "POL1012: observe"));

    [Test]
    public Task What_is_stored_without_a_limit_is_said() => new PolicyTest($$"""
            {{Entity}} class Customer { [CustomerData("delivery-sms")] public string? {|#0:PhoneNumber|} { get; set; } }
            """, Policy)
        .Expecting(
            "POL1012",
            0,
            "'Customer.PhoneNumber' is stored longer than its purpose needs it (telephone number: nothing says when it is erased, and 'order-updates' allows 400 days); "
                + "erase it by then and say so with [Retention(400)], or with a date such as DeleteAfter beside it (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task What_is_stored_for_longer_is_said() => new PolicyTest($$"""
            {{Entity}} class Customer { [Retention(800), CustomerData("delivery-sms")] public string? {|#0:PhoneNumber|} { get; set; } }
            """, Policy)
        .Expecting(
            "POL1012",
            0,
            "'Customer.PhoneNumber' is stored longer than its purpose needs it (telephone number: kept for 800 days, and 'order-updates' allows 400 days); "
                + "erase it by then and say so with [Retention(400)], or with a date such as DeleteAfter beside it (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [TestCase("[Stored] class Customer { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|} { get; set; } public DateTime DeletedAt { get; set; } }", TestName = "When it was deleted says nothing of when it will be")]
    [TestCase("[Stored] class Customer { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|} { get; set; } public DateTime CardExpiresOn { get; set; } }", TestName = "That something else expires says nothing of the row")]
    [TestCase("[Stored] class Customer { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|} { get; set; } public bool DeleteAfterOrder { get; set; } }", TestName = "A flag is no date")]
    [TestCase("[Stored] class Customer { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|} { get; set; } public static DateTime DeleteAfter { get; set; } }", TestName = "What all rows share is no date of the row")]
    [TestCase("[Stored, Retention(0)] class Customer { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|} { get; set; } }", TestName = "No days are no retention")]
    [TestCase("[Stored, Retention(-1)] class Customer { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|} { get; set; } }", TestName = "Fewer than no days are no retention")]
    [TestCase("[Stored, Retention(30)] class Customer { [Retention(500), CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|} { get; set; } }", TestName = "The member's own word comes before the type's")]
    [TestCase("[Stored] class Customer { [Origin(\"signup-form\"), Purpose(\"order-updates\")] public string? {|POL1012:PhoneNumber|} { get; set; } }", TestName = "A purpose without a use sets a limit too")]
    [TestCase("[Stored] record Customer([property: CustomerData(\"delivery-sms\")] string {|POL1012:PhoneNumber|});", TestName = "A record")]
    [TestCase("[Stored] class Row { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|}; }", TestName = "A field")]
    [TestCase("[Stored] partial class Customer { } partial class Customer { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|}; }", TestName = "A part of a type")]
    [TestCase("[Stored] class Person { } class Customer : Person { [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|}; }", TestName = "What derives from a stored type is stored")]
    [TestCase("class Order { [System.ComponentModel.DataAnnotations.Key] public int Id; [CustomerData(\"delivery-sms\")] public string? {|POL1012:PhoneNumber|}; }", TestName = "A key makes a row")]
    [TestCase("class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; } [Stored] class Row { [SameAs(typeof(Customer), \"PhoneNumber\")] public string? {|POL1012:PhoneNumber|}; }", TestName = "A copy that is stored has a limit of its own")]
    public Task Flagged(string source) => Check(source, Policy);

    [Test]
    public Task An_entity_set_stores_its_type() => new PolicyTest("""
            class Shop : Microsoft.EntityFrameworkCore.DbContext { public Microsoft.EntityFrameworkCore.DbSet<Customer> Customers { get; set; } = new(); }
            class Customer { [CustomerData("delivery-sms")] public string? {|POL1012:PhoneNumber|} { get; set; } }
            class Dto { [SameAs(typeof(Customer), nameof(Customer.PhoneNumber))] public string? PhoneNumber { get; set; } }
            """, Policy)
        .WithReferencedProject("Microsoft.EntityFrameworkCore", EntityFramework)
        .RunAsync();

    [Test]
    public Task A_document_of_mongo_is_stored() => new PolicyTest("""
            class Order { [MongoDB.Bson.Serialization.Attributes.BsonId] public Guid Id; [CustomerData("delivery-sms")] public string? {|POL1012:PhoneNumber|}; }
            """, Policy)
        .WithReferencedProject("MongoDB.Bson", "namespace MongoDB.Bson.Serialization.Attributes { public class BsonIdAttribute : System.Attribute { } }")
        .RunAsync();

    [Test]
    public Task Several_members_of_a_type_are_one_finding_under_the_shortest_limit() => new PolicyTest($$"""
            {{Entity}} class {|#0:Customer|}
            {
                [CustomerData("delivery-sms")] public string? {|#1:PhoneNumber|};
                [CustomerData("survey")] public string? {|#2:Email|};
            }
            """, Policy)
        .Expecting(new Testing.DiagnosticResult("POL1012", DiagnosticSeverity.Warning)
            .WithMessage("'Customer' is stored longer than its purpose needs it (PhoneNumber, telephone number: nothing says when it is erased, and 'order-updates' allows 400 days; "
                + "Email, e-mail address: nothing says when it is erased, and 'satisfaction' allows 180 days); "
                + "erase it by then and say so with [Retention(180)], or with a date such as DeleteAfter beside it (Test.Policy 1.2.3; ask cx@test.example)")
            .WithLocation(0).WithLocation(1).WithLocation(2))
        .RunAsync();

    [Test]
    public Task A_mandatory_one_is_an_error() => new PolicyTest(
            $$"""{{Entity}} class Customer { [CustomerData("delivery-sms")] public string? {|#0:PhoneNumber|} { get; set; } }""",
            Policy.Vary("POL1012: advisory", "POL1012: soft-mandatory"))
        .Expecting("POL1012", 0, DiagnosticSeverity.Error)
        .RunAsync();

    // The cases say [Stored], and mean a table.
    private static Task Check(string source, string policy) => PolicyTest.Check(
        source.Replace("[Stored", Entity.TrimEnd(']'), System.StringComparison.Ordinal),
        policy);
}

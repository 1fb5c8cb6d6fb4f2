using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1001: what is flagged, and under which policy.</summary>
internal sealed class UndeclaredCustomerDataTests
{
    private const string Undeclared = "public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }";

    [TestCase("class Order { public int Count { get; set; } public string? Note; public bool IsPaid; }", TestName = "Code without customer data is silent")]
    [TestCase("class Customer { public bool HasPhone { get; set; } public int PhoneCount { get; set; } }", TestName = "Flags and counters are silent")]
    [TestCase("class Customer { public void Call(string phoneNumber) { var email = \"\"; _ = email; } }", TestName = "Parameters and locals are silent")]
    [TestCase("class Customer { public string GetPhoneNumber() => \"\"; }", TestName = "Methods are silent")]
    [TestCase("enum Field { PhoneNumber, Email }", TestName = "Enums are silent")]
    [TestCase("delegate void Call(string phoneNumber);", TestName = "Delegates are silent")]
    [TestCase("namespace Shop { class Branch { public string? PhoneNumber; class Desk { public string? PhoneNumber; } } }", TestName = "A type that the policy exempts is silent, and what is nested in it")]
    [TestCase("class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber { get; set; } }", TestName = "A use is a declaration")]
    [TestCase("class Customer { [CustomerData(\"delivery-sms\", Status = DeclarationStatus.Proposed)] public string? PhoneNumber { get; set; } }", TestName = "A proposed use is one")]
    [TestCase("class Customer { [NotCustomerData(\"a shop\")] public string? PhoneNumber { get; set; } }", TestName = "A member that is none is silent")]
    [TestCase("class Order { [CustomerData(\"survey\")] public (string email, int count) Reach { get; set; } }", TestName = "A use on a member that keeps a tuple is a declaration")]
    [TestCase("class Sender { public void Send((string email, int count) reach) { } public (string email, int count) Load() => default; }", TestName = "A tuple that is handed over is asked for where it is kept")]
    [TestCase("[NotCustomerData(\"shops\")] class Customer { public string? PhoneNumber; public string? Email; }", TestName = "A type that holds none is silent")]
    [TestCase("[CustomerData(\"delivery-sms\")] class Customer { public string? PhoneNumber; public string? Mobile; public int Count; }", TestName = "A declaration on the type covers its members")]
    [TestCase("[CustomerData(\"delivery-sms\")] class Person { } class Customer : Person { public string? PhoneNumber; }", TestName = "A declaration on the base type covers members too")]
    public Task Silent(string source) => PolicyTest.Check(source);

    [TestCase("class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }", TestName = "A property is flagged")]
    [TestCase("class Customer { public string? {|POL1001:PhoneNumber|}; }", TestName = "A field is flagged")]
    [TestCase("class Customer { private string? {|POL1001:phoneNumber|}; }", TestName = "A private field without a property is flagged")]
    [TestCase("class Customer { private string? phoneNumber; public string? {|POL1001:PhoneNumber|} => phoneNumber; }", TestName = "A field behind a property is the same datum")]
    [TestCase("class Customer { private string? _phoneNumber; public string? {|POL1001:PhoneNumber|} => _phoneNumber; }", TestName = "A field with an underscore is the same datum")]
    [TestCase("class Customer { private string? m_phoneNumber; public string? {|POL1001:PhoneNumber|} => m_phoneNumber; }", TestName = "A field with a prefix is the same datum")]
    [TestCase("class Order { public (string email, int count) {|POL1001:Reach|} { get; set; } }", TestName = "A member that keeps a tuple answers for its elements")]
    [TestCase("class Order { private (string email, int count) _reach; public (string email, int count) {|POL1001:Reach|} => _reach; }", TestName = "A field behind a property of a tuple is the same datum")]
    [TestCase("struct Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }", TestName = "A struct is looked at")]
    [TestCase("record Customer(string {|POL1001:PhoneNumber|});", TestName = "A record's parameter is a member")]
    [TestCase("record struct Customer(string {|POL1001:PhoneNumber|});", TestName = "A record struct's parameter is a member")]
    [TestCase("interface ICustomer { string {|POL1001:PhoneNumber|} { get; } }", TestName = "An interface is looked at")]
    [TestCase("class Customer { public required string {|POL1001:PhoneNumber|} { get; init; } }", TestName = "Required and init change nothing")]
    [TestCase("class Outer { class Customer { public string? {|POL1001:PhoneNumber|}; } }", TestName = "A nested type is looked at once")]
    [TestCase("class Customer<T> { public string? {|POL1001:PhoneNumber|} { get; set; } }", TestName = "A generic type is looked at")]
    [TestCase("file class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }", TestName = "A type of one file is looked at")]
    [TestCase("class Customer { public string? {|POL1001:Phone|}, Other; }", TestName = "One declarator of several is flagged at its name")]
    [TestCase("abstract class Customer { public abstract string {|POL1001:PhoneNumber|} { get; } }", TestName = "An abstract property is flagged")]
    [TestCase("class Customer { public string[] {|POL1001:PhoneNumbers|} = { }; }", TestName = "An array of them is flagged")]
    [TestCase("class Customer { public List<string>? {|POL1001:PhoneNumbers|}; }", TestName = "A list of them is flagged")]
    [TestCase("class Customer { [CustomerData] public string? {|POL1001:PhoneNumber|} { get; set; } }", TestName = "A declaration without a use declares nothing")]
    [TestCase("[NotCustomerData(\"mostly\")] class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; public string? Email; }", TestName = "A member's own word counts more than its type's")]
    public Task Flagged(string source) => PolicyTest.Check(source);

    [Test]
    public Task The_message_says_what_why_and_whom_to_ask() => new PolicyTest("class Customer { public string? {|#0:PhoneNumber|} { get; set; } }")
        .Expecting(
            "POL1001",
            0,
            "'Customer.PhoneNumber' holds customer data (telephone number: its name says \"phone number\") and declares no origin, purpose or consent, "
                + "so nobody can tell why it is held; name a use of the policy in [CustomerData], or say why it is none in [NotCustomerData] (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task Where_the_policy_has_no_uses_the_stages_are_asked_for() => new PolicyTest("class Customer { public string? {|#0:PhoneNumber|} { get; set; } }", policy: null)
        .Expecting(
            "POL1001",
            0,
            "'Customer.PhoneNumber' holds customer data (telephone number: its name says \"phone number\") and declares no origin, purpose or consent, "
                + "so nobody can tell why it is held; say what it is for in [Origin], [Purpose] and [LegalBasis], or why it is none in [NotCustomerData] "
                + "(the built-in policy; your governance team can bring its own)")
        .RunAsync();

    [Test]
    public Task Several_members_of_a_type_are_one_finding_at_its_name() => new PolicyTest("""
            public class {|#0:Customer|}
            {
                public string? {|#1:PhoneNumber|} { get; set; }
                public int Count { get; set; }
                public string? {|#2:Email|} { get; set; }
            }
            """)
        .ExpectingGroup("POL1001", 0, 1, 2)
        .RunAsync();

    [Test]
    public async Task A_large_group_names_three_members_and_counts_the_rest()
    {
        var found = await Analysis.RunAsync(
            "public class Customer { public string PhoneNumber, Email, Iban, FirstName, LastName; }",
            [Analysis.File("/policy.yaml", TestPolicy.Text)]);

        Assert.That(found.Single().GetMessage(null), Does.Contain("; and 2 more)"));
        Assert.That(found.Single().AdditionalLocations, Has.Count.EqualTo(5));
        Assert.That(found.Single().Properties["policy.members"]!.Split('\n')[0], Is.EqualTo("F:Customer.PhoneNumber|contact.phone"));
    }

    [Test]
    public Task A_policy_can_ask_for_a_finding_per_member() => PolicyTest.Check("""
        public class Customer
        {
            public string? {|POL1001:PhoneNumber|} { get; set; }
            public string? {|POL1001:Email|} { get; set; }
        }
        """, TestPolicy.With("require: [origin", "group-by: member\n  require: [origin"));

    [Test]
    public Task Parts_of_a_type_in_several_files_are_one_finding() => new PolicyTest("""
            public partial class {|#0:Customer|} { public string? {|#1:PhoneNumber|} { get; set; } }
            """)
        .WithSource("Second.cs", "public partial class Customer { public string? {|#2:Email|} { get; set; } }")
        .ExpectingGroup("POL1001", 0, 1, 2)
        .RunAsync();

    [Test]
    public Task A_policy_that_requires_nothing_asks_for_nothing() => PolicyTest.Check(
        "public class Customer { public string? PhoneNumber { get; set; } }",
        TestPolicy.With("require: [origin, purpose, consent]", "require: []"));

    [Test]
    public Task A_policy_that_requires_one_stage_asks_for_it() =>
        PolicyTest.Check(Undeclared, TestPolicy.With("require: [origin, purpose, consent]", "require: [insight]"));

    [Test]
    public Task A_category_that_the_policy_adds_is_recognised() => PolicyTest.Check("public class Customer { public string? {|POL1001:MeterNumber|} { get; set; } }");

    [Test]
    public Task An_observed_rule_is_silent_in_a_build() =>
        PolicyTest.Check("public class Customer { public string? PhoneNumber { get; set; } }", TestPolicy.WithLevel("POL1001", "observe"));

    [Test]
    public Task An_observed_rule_speaks_in_a_scan() =>
        new PolicyTest(Undeclared, TestPolicy.WithLevel("POL1001", "observe")).InScan().RunAsync();

    [Test]
    public Task A_mandatory_rule_is_an_error() => new PolicyTest(
            "public class Customer { public string? {|#0:PhoneNumber|} { get; set; } }",
            TestPolicy.WithLevel("POL1001", "soft-mandatory"))
        .Expecting("POL1001", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task In_a_scan_a_mandatory_rule_warns() => new PolicyTest(
            "public class Customer { public string? {|#0:PhoneNumber|} { get; set; } }",
            TestPolicy.WithLevel("POL1001", "soft-mandatory"))
        .InScan()
        .Expecting("POL1001", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public async Task In_a_scan_the_level_is_among_the_properties()
    {
        var found = await Analysis.RunAsync(
            "public class Customer { public string PhoneNumber { get; set; } }",
            [Analysis.File("/policy.yaml", TestPolicy.WithLevel("POL1001", "soft-mandatory"))],
            "PolicyAnalyzersScan = true");

        Assert.That(found.Single().Properties["policy.level"], Is.EqualTo("soft-mandatory"));
        Assert.That(found.Single().Properties["policy.symbol"], Is.EqualTo("P:Customer.PhoneNumber"));
        Assert.That(found.Single().Properties["policy.evidence"], Is.EqualTo("contact.phone"));
    }

    [TestCase(null, DiagnosticSeverity.Warning, TestName = "Without a day the level of the effective date holds")]
    [TestCase("2027-03-31", DiagnosticSeverity.Warning, TestName = "On the day before a step it does not hold")]
    [TestCase("2027-04-01", DiagnosticSeverity.Error, TestName = "On the day of a step it holds")]
    [TestCase("someday", DiagnosticSeverity.Error, TestName = "By a day that is none every date has passed")]
    public Task Dated_levels(string? day, DiagnosticSeverity severity)
    {
        var test = new PolicyTest(
            "public class Customer { public string? {|#0:PhoneNumber|} { get; set; } }",
            TestPolicy.WithLevel("POL1001", "{ advisory: 2026-11-01, soft-mandatory: 2027-04-01 }"));
        return (day is null ? test : test.On(day)).Expecting("POL1001", 0, severity).RunAsync();
    }

    [Test]
    public Task Before_its_first_step_a_rule_is_only_observed() => new PolicyTest(
            "public class Customer { public string? PhoneNumber { get; set; } }",
            TestPolicy.WithLevel("POL1001", "{ advisory: 2027-01-01 }"))
        .RunAsync();

    [Test]
    public Task Test_projects_are_silent() =>
        new PolicyTest("public class Customer { public string? PhoneNumber { get; set; } }").WithBuildProperty("IsTestProject", "true").RunAsync();

    [Test]
    public Task Test_projects_speak_where_the_policy_says_so() =>
        new PolicyTest(Undeclared, TestPolicy.With("default: advisory", "default: advisory\n  tests: on")).WithBuildProperty("IsTestProject", "True").RunAsync();

    [Test]
    public Task Advice_obeys_a_pragma() => PolicyTest.Check("#pragma warning disable POL1001\npublic class Customer { public string? PhoneNumber { get; set; } }");

    [Test]
    public Task Advice_obeys_configuration() => new PolicyTest("public class Customer { public string? PhoneNumber { get; set; } }")
        .WithConfig("/.globalconfig", "is_global = true\ndotnet_diagnostic.POL1001.severity = none\n")
        .RunAsync();

    [Test]
    public Task Advice_obeys_the_compiler_option() => new PolicyTest("public class Customer { public string? PhoneNumber { get; set; } }") { DisabledDiagnostics = { "POL1001" } }
        .RunAsync();

    [Test]
    public Task A_mandatory_finding_obeys_none_of_them() => new PolicyTest(
            "#pragma warning disable POL1001\npublic class Customer { public string? {|#0:PhoneNumber|} { get; set; } }",
            TestPolicy.WithLevel("POL1001", "soft-mandatory")) { DisabledDiagnostics = { "POL1001" } }
        .WithConfig("/.globalconfig", "is_global = true\nglobal_level = 999\ndotnet_diagnostic.POL1001.severity = none\n")
        .WithConfig("/0/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.POL1001.severity = none\n")
        .Expecting("POL1001", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task Without_the_annotations_it_is_advised_all_the_same() => new PolicyTest(Undeclared).WithoutAnnotations().RunAsync();

    [Test]
    public Task In_a_program_types_beside_statements_are_looked_at() => new PolicyTest("""
            var phoneNumber = "";
            Console.WriteLine(phoneNumber.Length);
            class Customer { public string? {|POL1001:PhoneNumber|}; }
            """)
        .AsProgram()
        .RunAsync();

    [Test]
    public Task A_constant_is_code_and_no_customer() => PolicyTest.Check("class Customer { public const string PhoneNumber = \"phone\"; }");

    [Test]
    public Task Code_that_does_not_compile_is_survived() => new PolicyTest("""
            [assembly: CustomerDataOf(typeof(Nowhere), )]
            [CustomerData(]
            public class Customer : Missing<Customer>, IMissing
            {
                public Unknown? PhoneNumber { get; set }
                [SameAs(typeof(Customer), "Phone"] public string? {|POL1001:Mobile|} { get;
            """)
        .WithErrorsOfTheCompiler()
        .RunAsync();
}

using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0901, and what a baseline hides.</summary>
internal sealed class SetAsideFindingTests
{
    private const string PhoneId = "P:Customer.PhoneNumber";

    [Test]
    public Task An_advisory_finding_of_the_first_day_is_not_shown() => new PolicyTest("public class Customer { public string? PhoneNumber { get; set; } }")
        .WithBaseline(("POL1001", PhoneId, "contact.phone"))
        .RunAsync();

    [Test]
    public Task An_empty_baseline_hides_nothing() => new PolicyTest("public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }")
        .WithFile("/policy-baseline.json", "{ \"schema\": 1, \"policy\": \"Test.Policy\", \"entries\": [] }")
        .RunAsync();

    [Test]
    public Task Another_rule_of_the_same_member_hides_nothing() => new PolicyTest("public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }")
        .WithBaseline(("POL1002", PhoneId, "contact.phone"))
        .RunAsync();

    [Test]
    public Task Changed_evidence_shows_again() => new PolicyTest("public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }")
        .WithBaseline(("POL1001", PhoneId, "contact.email"))
        .RunAsync();

    [Test]
    public Task A_mandatory_finding_is_never_hidden() => new PolicyTest(
            "public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }",
            TestPolicy.WithLevel("POL1001", "soft-mandatory"))
        .WithBaseline(("POL1001", PhoneId, "contact.phone"))
        .RunAsync();

    [Test]
    public Task A_hidden_member_leaves_the_group() => new PolicyTest("""
            public class {|#0:Customer|}
            {
                public string? PhoneNumber { get; set; }
                public string? {|#1:Email|} { get; set; }
                public string? {|#2:Iban|} { get; set; }
            }
            """)
        .WithBaseline(("POL1001", PhoneId, "contact.phone"))
        .ExpectingGroup("POL1001", 0, 1, 2)
        .RunAsync();

    [Test]
    public Task The_last_member_of_a_group_is_shown_by_itself() => new PolicyTest("""
            public class Customer
            {
                public string? PhoneNumber { get; set; }
                public string? {|POL1001:Email|} { get; set; }
            }
            """)
        .WithBaseline(("POL1001", PhoneId, "contact.phone"))
        .RunAsync();

    [Test]
    public Task A_moved_line_changes_nothing() => new PolicyTest("\n\n\npublic class Customer\n{\n\n    // Moved.\n    public string? PhoneNumber { get; set; }\n}\n")
        .WithBaseline(("POL1001", PhoneId, "contact.phone"))
        .RunAsync();

    [Test]
    public Task A_platform_in_the_baseline_is_hidden_once_and_not_twice() => new PolicyTest("""
            public class Sender
            {
                public void Send()
                {
                    new QualtricsClient();
                    new {|POL3001:QualtricsClient|}();
                }
            }
            """)
        .With(Vendor.Qualtrics)
        .WithBaseline(("POL3001", "M:Sender.Send", "qualtrics T:Qualtrics.Api.QualtricsClient"))
        .RunAsync();

    [Test]
    public Task A_local_function_can_be_in_the_baseline() => new PolicyTest("""
            public class Sender
            {
                public void Send()
                {
                    void Inner() { new QualtricsClient(); }
                    Inner();
                }
            }
            """)
        .With(Vendor.Qualtrics)
        .WithBaseline(("POL3001", "M:Sender.Send", "qualtrics T:Qualtrics.Api.QualtricsClient"))
        .RunAsync();

    [Test]
    public Task A_part_that_is_missing_is_hidden_with_what_is_missing() => new PolicyTest("""
            public class Customer { [Origin("signup-form"), Purpose("satisfaction")] public string? Email { get; set; } }
            """)
        .WithBaseline(("POL1004", "P:Customer.Email", "contact.email without consent"))
        .RunAsync();

    [Test]
    public Task An_unknown_term_is_not_hidden() => new PolicyTest("""
            public class Customer { [CustomerData({|POL0009:"nope"|})] public string? Email { get; set; } }
            """)
        .WithBaseline(("POL0009", "P:Customer.Email", "nope"))
        .RunAsync();

    [Test]
    public async Task The_inventory_records_what_is_hidden_and_why()
    {
        var baseline = TestBaseline.Of(("POL1001", PhoneId, "contact.phone"));

        var found = await Analysis.RunAsync(
            "public class Customer { public string? PhoneNumber { get; set; } }",
            [Analysis.File("/policy.yaml", TestPolicy.Text), Analysis.File("/policy-baseline.json", baseline)],
            "PolicyInventory = true");

        var record = found.Single(each => each.Id == "POL0901");
        Assert.Multiple(() =>
        {
            Assert.That(found.Select(each => each.Id), Is.EqualTo(new[] { "POL0900", "POL0901", "POL1900" }));
            Assert.That(record.GetMessage(null), Is.EqualTo("POL1001 at 'P:Customer.PhoneNumber' is set aside: policy-baseline.json holds it since the first day"));
            Assert.That(record.Severity, Is.EqualTo(DiagnosticSeverity.Info));
            Assert.That(record.Properties["policy.symbol"], Is.EqualTo(PhoneId));
            Assert.That(record.Properties["policy.evidence"], Is.EqualTo("contact.phone"));
        });
    }
}

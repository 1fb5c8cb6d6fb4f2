using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0006, and what a waiver hides.</summary>
internal sealed class InvalidWaiverTests
{
    private const string Phone = "public class Customer { public string? PhoneNumber { get; set; } }";
    private const string PhoneShown = "public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }";

    [TestCase("symbol: \"P:Customer.PhoneNumber\"")]
    [TestCase("symbol: \"T:Customer\"")]
    [TestCase("symbol: { assembly: TestProject, symbol: \"T:Customer\" }")]
    public Task A_finding_that_is_waived_is_not_shown(string symbol) => new PolicyTest(Phone, Waivers.Policy("soft-mandatory", symbol)).InAssembly("TestProject").RunAsync();

    [Test]
    public Task A_namespace_is_waived_with_all_that_is_below() => PolicyTest.Check(
        "namespace Shop.Import.Old { public class Customer { public string? PhoneNumber { get; set; } } }",
        Waivers.Policy("soft-mandatory", "symbol: \"N:Shop.Import\""));

    [Test]
    public Task What_is_advisory_can_be_waived() => PolicyTest.Check(Phone, Waivers.Policy("advisory", "symbol: \"T:Customer\""));

    [TestCase("symbol: \"T:Custom\"")]
    [TestCase("symbol: \"P:Customer.Phone\"")]
    [TestCase("symbol: { assembly: Other, symbol: \"T:Customer\" }")]
    public Task Another_symbol_is_not_waived(string symbol) => new PolicyTest(PhoneShown, Waivers.Policy("soft-mandatory", symbol)).InAssembly("TestProject").RunAsync();

    [Test]
    public Task Another_rule_is_not_waived() => PolicyTest.Check(PhoneShown, Waivers.Policy("soft-mandatory", "symbol: \"T:Customer\"").Vary("rule: POL1001", "rule: POL1002"));

    [Test]
    public Task A_waived_member_leaves_the_group() => new PolicyTest(
            """
            public class {|#0:Customer|}
            {
                public string? PhoneNumber { get; set; }
                public string? {|#1:Email|} { get; set; }
                public string? {|#2:Iban|} { get; set; }
            }
            """,
            Waivers.Policy("advisory", "symbol: \"P:Customer.PhoneNumber\""))
        .ExpectingGroup("POL1001", 0, 1, 2)
        .RunAsync();

    [Test]
    public Task A_waiver_of_one_stage_does_not_hide_another() => PolicyTest.Check(
        """
        public class Customer { [Purpose("satisfaction")] public string? {|POL1002:Email|} { get; set; } }
        """,
        Waivers.Policy("advisory", "symbol: \"T:Customer\"").Vary("rule: POL1001", "rule: POL1004").Vary("default: advisory", "default: advisory\n  POL1004: soft-mandatory"));

    [TestCase(", reason: leaves in March", "")]
    [TestCase(", approved-by: officer", "")]
    [TestCase("approved-by: officer", "approved-by: owner")]
    [TestCase(", approved-on: 2026-10-01", "")]
    [TestCase(", expires: 2027-03-31", "")]
    public Task A_waiver_that_lacks_something_waives_nothing_and_is_an_error(string part, string other) =>
        new PolicyTest(PhoneShown, Waivers.Policy("soft-mandatory", "symbol: \"T:Customer\"").Vary(part, other).Vary("  gap:", "  {|#0:gap|}:"))
            .Expecting("POL0006", 0, DiagnosticSeverity.Error)
            .RunAsync();

    [Test]
    public Task It_says_what_is_wrong_and_what_to_do() =>
        new PolicyTest(PhoneShown, Waivers.Policy("soft-mandatory", "symbol: \"T:Customer\"").Vary(", reason: leaves in March", "").Vary("  gap:", "  {|#0:gap|}:"))
            .Expecting("POL0006", 0, "The waiver 'gap' has no reason, so it has no effect. Say in 'reason' why the finding is accepted.", DiagnosticSeverity.Error)
            .RunAsync();

    [Test]
    public Task What_is_hard_mandatory_is_never_waived() => new PolicyTest(
            "public class Sender { public void Send() { new {|POL3001:QualtricsClient|}(); } }",
            Waivers.Policy("advisory", "symbol: \"T:Sender\"").Vary("rule: POL1001", "rule: POL3001").Vary("default: advisory", "default: advisory\n  POL3001: hard-mandatory").Vary("  gap:", "  {|#0:gap|}:"))
        .With(Vendor.Qualtrics)
        .Expecting("POL0006", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task A_platform_that_is_not_yet_hard_mandatory_can_be_waived() => new PolicyTest(
            "public class Sender { public void Send() { new QualtricsClient(); } }",
            Waivers.Policy("advisory", "symbol: \"M:Sender.Send\"").Vary("rule: POL1001", "rule: POL3001").Vary("default: advisory", "default: advisory\n  POL3001: soft-mandatory"))
        .With(Vendor.Qualtrics)
        .RunAsync();

    [Test]
    public Task In_a_scan_it_is_a_warning() =>
        new PolicyTest(PhoneShown, Waivers.Policy("advisory", "symbol: \"T:Customer\"").Vary(", expires: 2027-03-31", "").Vary("  gap:", "  {|#0:gap|}:"))
            .InScan()
            .Expecting("POL0006", 0, DiagnosticSeverity.Warning)
            .RunAsync();
}

using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1003.</summary>
internal sealed class MissingPurposeTests
{
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\")]", TestName = "A purpose is declared")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\", \"satisfaction\"), Consent(\"questions\")]", TestName = "Several purposes are declared")]
    public Task Silent(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? PhoneNumber { get; set; } }""");

    [TestCase("[Origin(\"signup-form\"), Consent(\"questions\")]", TestName = "Purpose missing beside a consent")]
    [TestCase("[Origin(\"signup-form\"), LegalBasis(\"contract\")]", TestName = "Purpose missing beside a legal basis")]
    [TestCase("[Origin(\"signup-form\"), Purpose, Consent(\"questions\")]", TestName = "An attribute that names no purpose declares none")]
    [TestCase("[Origin(\"signup-form\")]", TestName = "Purpose and consent missing")]
    public Task Flagged(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? {|POL1003:PhoneNumber|} { get; set; } }""");

    [Test]
    public Task An_unknown_purpose_is_not_said_twice() =>
        PolicyTest.Check("""class Customer { [Origin("signup-form"), Purpose({|POL0009:"order-update"|})] public string? PhoneNumber { get; set; } }""");

    [Test]
    public Task A_purpose_on_the_base_counts() => PolicyTest.Check("""
        class Person { [Origin("signup-form"), Purpose("order-updates")] public virtual string PhoneNumber => ""; }
        class Customer : Person { public override string PhoneNumber => ""; }
        """);

    [Test]
    public Task An_override_can_add_what_its_base_lacks() => PolicyTest.Check("""
        class Person { [Origin("signup-form")] public virtual string {|POL1003:PhoneNumber|} => ""; }
        class Customer : Person { [Purpose("order-updates")] public override string PhoneNumber => ""; }
        """);
}

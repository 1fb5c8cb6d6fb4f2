using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1004.</summary>
internal sealed class MissingConsentTests
{
    [TestCase("Purpose(\"order-updates\")", TestName = "A purpose with another legal basis needs no consent")]
    [TestCase("Purpose(\"satisfaction\"), Consent(\"questions\")", TestName = "A consent is named")]
    [TestCase("Purpose(\"order-updates\", \"satisfaction\"), Consent(\"questions\")", TestName = "A consent is named for one of two purposes")]
    [TestCase("Purpose(\"order-updates\"), LegalBasis(\"contract\")", TestName = "A legal basis is named")]
    public Task Silent(string attributes) => PolicyTest.Check($$"""class Customer { [Origin("signup-form"), {{attributes}}] public string? Email { get; set; } }""");

    [TestCase("Purpose(\"satisfaction\")", TestName = "A purpose by consent without a consent")]
    [TestCase("Purpose(\"order-updates\", \"satisfaction\")", TestName = "One purpose of two by consent without a consent")]
    [TestCase("Purpose(\"satisfaction\"), LegalBasis(\"legitimate_interest\")", TestName = "What the policy rests on consent, no other basis permits")]
    [TestCase("Purpose(\"satisfaction\"), LegalBasis(\"consent\")", TestName = "A basis that is consent names no consent")]
    public Task Flagged(string attributes) => PolicyTest.Check($$"""class Customer { [Origin("signup-form"), {{attributes}}] public string? {|POL1004:Email|} { get; set; } }""");

    [Test]
    public Task A_purpose_without_any_legal_basis_needs_one() => PolicyTest.Check(
        """class Customer { [Origin("signup-form"), Purpose("order-updates")] public string? {|POL1004:Email|} { get; set; } }""",
        TestPolicy.Without(", legal-basis: contract"));

    [Test]
    public Task A_consent_on_the_type_counts() => PolicyTest.Check("""
        [Consent("questions")]
        class Customer { [Origin("signup-form"), Purpose("satisfaction")] public string? Email { get; set; } }
        """);

    [Test]
    public Task A_policy_that_does_not_require_it_is_silent() => PolicyTest.Check(
        """class Customer { [Origin("signup-form"), Purpose("satisfaction")] public string? Email { get; set; } }""",
        TestPolicy.With("require: [origin, purpose, consent]", "require: [origin, purpose]"));
}

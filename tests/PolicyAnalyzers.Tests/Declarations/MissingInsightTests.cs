using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1006. What the rules of missing stages have in common is tested with POL1002 and POL1005.</summary>
internal sealed class MissingInsightTests
{
    private const string Declared = "Origin(\"signup-form\"), Purpose(\"order-updates\")";

    private static readonly string Policy = TestPolicy.With("require: [origin, purpose, consent]", "require: [origin, purpose, consent, insight]");

    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Insight(\"success\")]", TestName = "An insight is declared")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Insight({|POL0009:\"sucess\"|})]", TestName = "An unknown insight is not said twice")]
    [TestCase("[CustomerData(\"delivery-sms\")]", TestName = "A use declares the insight too")]
    public Task Silent(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? PhoneNumber { get; set; } }""", Policy);

    [Test]
    public Task A_policy_that_does_not_require_it_is_silent() => PolicyTest.Check($$"""class Customer { [{{Declared}}] public string? PhoneNumber { get; set; } }""");

    [Test]
    public Task Insight_missing_is_said_at_the_member() => new PolicyTest($$"""class Customer { [{{Declared}}] public string? {|#0:PhoneNumber|} { get; set; } }""", Policy)
        .Expecting(
            "POL1006",
            0,
            "'Customer.PhoneNumber' (telephone number: its name says \"phone number\") is declared in part, without insight, so its use cannot be judged; "
                + "add [Insight] (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task A_member_that_inherits_the_rest_is_asked_for_it() => PolicyTest.Check($$"""
        class Person { [{{Declared}}] public virtual string {|POL1006:PhoneNumber|} => ""; }
        class Customer : Person { public override string PhoneNumber => ""; }
        """, Policy);
}

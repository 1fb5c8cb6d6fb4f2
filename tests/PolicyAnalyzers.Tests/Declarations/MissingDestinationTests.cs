using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1007. What the rules of missing stages have in common is tested with POL1002 and POL1005.</summary>
internal sealed class MissingDestinationTests
{
    private const string Declared = "Origin(\"signup-form\"), Purpose(\"order-updates\")";

    private static readonly string Policy = TestPolicy.With("require: [origin, purpose, consent]", "require: [origin, purpose, consent, destination]");

    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Destination(\"gateway\")]", TestName = "A destination is declared")]
    [TestCase("[CustomerData(\"delivery-sms\")]", TestName = "A use declares the destination too")]
    public Task Silent(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? PhoneNumber { get; set; } }""", Policy);

    [Test]
    public Task A_policy_that_does_not_require_it_is_silent() => PolicyTest.Check($$"""class Customer { [{{Declared}}] public string? PhoneNumber { get; set; } }""");

    [Test]
    public Task Destination_missing_is_said_at_the_member() => new PolicyTest($$"""class Customer { [{{Declared}}] public string? {|#0:PhoneNumber|} { get; set; } }""", Policy)
        .Expecting(
            "POL1007",
            0,
            "'Customer.PhoneNumber' (telephone number: its name says \"phone number\") is declared in part, without destination, so its use cannot be judged; "
                + "add [Destination] (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Destination]", TestName = "A destination that names none is none")]
    [TestCase("[Origin(\"signup-form\"), Purpose(\"order-updates\"), Destination(new string[0])]", TestName = "An empty list of destinations is none")]
    public Task Flagged(string attributes) => PolicyTest.Check($$"""class Customer { {{attributes}} public string? {|POL1007:PhoneNumber|} { get; set; } }""", Policy);
}

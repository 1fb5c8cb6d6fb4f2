using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>What the rules about declarations are known to miss, as docs/limits.md says. Whoever mends one moves its case to the rule's tests.</summary>
internal sealed class KnownLimitsTests
{
    private static readonly string Limited = TestPolicy
        .With("POL1012: observe", "POL1012: advisory")
        .Vary("kind: service.notification, legal-basis: contract }", "kind: service.notification, legal-basis: contract, retention: 400d }");

    [TestCase("class Person { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; } [System.ComponentModel.DataAnnotations.Schema.Table(\"c\")] class Customer : Person { }", TestName = "A base type that is stored through what derives from it")]
    [TestCase("class Model { void Build(object builder) { _ = typeof(Customer); } } class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; }", TestName = "A type that only the building of a model names")]
    [TestCase("[System.ComponentModel.DataAnnotations.Schema.Table(\"c\")] class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; public DateTime DeleteAfter = DateTime.MaxValue; }", TestName = "A date that nothing acts upon")]
    public Task Not_found_where_data_is_stored(string source) => PolicyTest.Check(source, Limited);
}

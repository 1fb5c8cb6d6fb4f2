using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>What the rules about declarations are known to miss, as docs/limits.md says. Whoever mends one moves its case to the rule's tests.</summary>
internal sealed class KnownLimitsTests
{
    private static readonly string Limited = TestPolicy
        .With("POL1012: observe", "POL1012: advisory")
        .Vary("kind: service.notification, legal-basis: contract }", "kind: service.notification, legal-basis: contract, retention: 400d }");

    [TestCase("unsafe struct Line { public fixed char PhoneNumber[20]; }", TestName = "A buffer of fixed size")]
    public Task Not_asked_for(string source) => PolicyTest.Check(source);

    [TestCase("class Person { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; } [System.ComponentModel.DataAnnotations.Schema.Table(\"c\")] class Customer : Person { }", TestName = "A base type that is stored through what derives from it")]
    [TestCase("class Model { void Build(object builder) { _ = typeof(Customer); } } class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; }", TestName = "A type that only the building of a model names")]
    [TestCase("[System.ComponentModel.DataAnnotations.Schema.Table(\"c\")] class Customer { [CustomerData(\"delivery-sms\")] public string? PhoneNumber; public DateTime DeleteAfter = DateTime.MaxValue; }", TestName = "A date that nothing acts upon")]
    public Task Not_found_where_data_is_stored(string source) => PolicyTest.Check(source, Limited);

    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; Dto Read(string json) => (Dto)Activator.CreateInstance(typeof(Dto), json)!; }", TestName = "What a serializer writes")]
    [TestCase("class C { void Map(Customer c, Dto d) { d.PhoneNumber = c.PhoneNumber; Fill(ref d.PhoneNumber); } void Fill(ref string s) => s = Console.ReadLine()!; }", TestName = "What is handed over by reference")]
    public Task Taken_for_a_copy(string source) => PolicyTest.Check("""
        class Customer { [CustomerData("delivery-sms")] public string PhoneNumber = ""; }
        class Dto { public string PhoneNumber = ""; }

        """ + source);

    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = Same(c.PhoneNumber) }; string Same(string s) => s; }", TestName = "A copy through a method")]
    [TestCase("class C { Dto Map(Customer c) { var (phone, _) = (c.PhoneNumber, 1); return new Dto { PhoneNumber = phone }; } }", TestName = "A copy through a tuple")]
    [TestCase("class C { Dto Map(string phone) => new Dto { PhoneNumber = phone }; Dto Of(Customer c) => Map(c.PhoneNumber); }", TestName = "A copy through a parameter")]
    public Task Not_taken_for_a_copy(string source) => PolicyTest.Check("""
        class Customer { [CustomerData("delivery-sms")] public string PhoneNumber = ""; }
        class Dto { public string {|POL1001:PhoneNumber|} = ""; }

        """ + source);
}

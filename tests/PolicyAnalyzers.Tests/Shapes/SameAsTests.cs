using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Shapes;

/// <summary>POL1001 and POL1008 at members that say <c>[SameAs]</c>: where it leads decides.</summary>
internal sealed class SameAsTests
{
    private const string End = " (Test.Policy 1.2.3; ask cx@test.example)";

    [TestCase("""
        class Customer { public string {|POL1001:PhoneNumber|} = ""; }
        class Dto { [SameAs(typeof(Customer), "PhoneNumber")] public string PhoneNumber = ""; }
        """, TestName = "What is not declared at the other member is asked for there")]
    [TestCase("""
        class Customer { public string {|POL1001:PhoneNumber|} = ""; }
        class Dto { [SameAs(typeof(Customer), "PhoneNumber")] public string Field7 = ""; }
        """, TestName = "So it is where no evidence sees the copy")]
    [TestCase("""
        class Customer { [NotCustomerData("a shop")] public string PhoneNumber = ""; }
        class Dto { [SameAs(typeof(Customer), "PhoneNumber")] public string PhoneNumber = ""; }
        """, TestName = "What is no customer data there is none here")]
    [TestCase("""
        class Row { [CustomerData("delivery-sms")] public string Field7 = ""; }
        class Dto { [SameAs(typeof(Row), "Field7")] public string PhoneNumber = ""; }
        """, TestName = "A declared member that evidence does not see is customer data")]
    [TestCase("""
        class Customer { public string {|POL1001:PhoneNumber|} = ""; }
        class Sender { public void Send([SameAs(typeof(Customer), "PhoneNumber")] string phone) { } }
        """, TestName = "A parameter is asked for where its datum is")]
    public Task Silent(string source) => PolicyTest.Check(source);

    [TestCase("Nothing", "its [SameAs] names 'Customer.Nothing', which does not exist: correct it", TestName = "A member that does not exist")]
    [TestCase("Count", "its [SameAs] names 'Customer.Count', which is no customer data: correct it, or declare 'Customer.Count'", TestName = "A member that is no customer data")]
    public Task A_name_that_leads_nowhere_is_said(string member, string remedy) => new PolicyTest($$"""
            class Customer { public int Count; }
            class Dto { [SameAs(typeof(Customer), "{{member}}")] public string {|#0:PhoneNumber|} = ""; }
            """)
        .Expecting("POL1001", 0, "'Dto.PhoneNumber' holds customer data (telephone number: its name says \"phone number\") and declares no origin, purpose or consent, so nobody can tell why it is held; " + remedy + End)
        .RunAsync();

    [Test]
    public Task A_circle_is_said_at_each_member_of_it() => new PolicyTest("""
            class Customer { [SameAs(typeof(Dto), "PhoneNumber")] public string {|#0:PhoneNumber|} = ""; }
            class Dto { [SameAs(typeof(Customer), "PhoneNumber")] public string {|#1:PhoneNumber|} = ""; }
            """)
        .Expecting("POL1001", 0, "'Customer.PhoneNumber' holds customer data (telephone number: its name says \"phone number\") and declares no origin, purpose or consent, so nobody can tell why it is held; its [SameAs] leads back to itself: declare one of the members" + End)
        .Expecting("POL1001", 1, "'Dto.PhoneNumber' holds customer data (telephone number: its name says \"phone number\") and declares no origin, purpose or consent, so nobody can tell why it is held; its [SameAs] leads back to itself: declare one of the members" + End)
        .RunAsync();

    [Test]
    public Task It_is_said_where_no_evidence_sees_the_member() => PolicyTest.Check("""
        class Customer { public int Count; }
        class Dto { [SameAs(typeof(Customer), "Nothing")] public string {|POL1001:Field7|} = ""; }
        """);

    [Test]
    public Task Another_category_there_disagrees_with_the_evidence_here() => new PolicyTest("""
            class Customer { [CustomerData("delivery-sms")] public string PhoneNumber = ""; }
            class CustomerDto { [SameAs(typeof(Customer), "PhoneNumber")] public string {|#0:EmailAddress|} = ""; }
            """)
        .Expecting(
            "POL1008",
            0,
            "'CustomerDto.EmailAddress' is declared as telephone number, but it looks like e-mail address (its name says \"email address\"); correct the one that is wrong, since every rule trusts the declaration"
                + End)
        .RunAsync();

    [Test]
    public Task It_is_said_at_a_parameter_and_a_return_too() => PolicyTest.Check("""
        class Sender
        {
            public void Send([SameAs(typeof(Sender), "Nothing")] string {|POL1001:phoneNumber|}) { }
        }
        class Store
        {
            [return: SameAs(typeof(Sender), "Nothing")] public string {|POL1001:GetPhoneNumber|}() => "";
        }
        """);
}

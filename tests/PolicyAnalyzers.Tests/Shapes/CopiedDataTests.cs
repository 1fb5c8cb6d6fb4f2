using System.Threading.Tasks;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Shapes;

/// <summary>POL1001: one datum in many shapes. A member into which code only copies what is declared elsewhere asks for nothing of its own.</summary>
internal sealed class CopiedDataTests
{
    private const string Customer = """
        public class Customer
        {
            [CustomerData("delivery-sms")] public string PhoneNumber { get; set; } = "";
            [CustomerData("survey")] public string Email { get; set; } = "";
        }
        public class Dto { public string PhoneNumber { get; set; } = ""; public string? Other { get; set; } }

        """;

    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }", TestName = "An object initializer")]
    [TestCase("class C { Dto Map(Customer c) { Dto dto = new() { PhoneNumber = c.PhoneNumber }; return dto; } }", TestName = "A target-typed object initializer")]
    [TestCase("class C { void Map(Customer c, Dto dto) { dto.PhoneNumber = c.PhoneNumber; } }", TestName = "An assignment in a mapping method")]
    [TestCase("class C { void Map(Customer c, Dto dto) => dto.PhoneNumber ??= c.PhoneNumber; }", TestName = "An assignment where there is nothing yet")]
    [TestCase("class C { Dto Map(Customer? c) => new Dto { PhoneNumber = c?.PhoneNumber ?? \"\" }; }", TestName = "A conditional access with a constant in its place")]
    [TestCase("class C { Dto Map(Customer c, bool on) => new Dto { PhoneNumber = on ? c.PhoneNumber : \"none\" }; }", TestName = "A choice between a copy and a constant")]
    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = (string)(c.PhoneNumber!).Trim().ToLowerInvariant() }; }", TestName = "A text that is only laid out anew")]
    [TestCase("class C { Dto Map(Customer c) { var phone = c.PhoneNumber; return new Dto { PhoneNumber = phone }; } }", TestName = "A local between them")]
    [TestCase("class C { Dto Empty() => new Dto { PhoneNumber = string.Empty }; Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; void Clear(Dto dto) => dto.PhoneNumber = null!; }", TestName = "A constant is no datum")]
    [TestCase("class C { System.Linq.IQueryable<Dto> Map(System.Linq.IQueryable<Customer> all) => System.Linq.Queryable.Select(all, c => new Dto { PhoneNumber = c.PhoneNumber }); }", TestName = "A projection")]
    [TestCase("class Order { public Customer Customer = new(); } class C { Dto Map(Order o) => new Dto { PhoneNumber = o.Customer.PhoneNumber }; }", TestName = "A member of a member")]
    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; Row Map(Dto d) => new Row { PhoneNumber = d.PhoneNumber }; } class Row { public string PhoneNumber = \"\"; }", TestName = "A copy of a copy")]
    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; void Back(Customer c, Dto d) => c.PhoneNumber = d.PhoneNumber; }", TestName = "Copied there and back")]
    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; Dto Copy(Dto d) => new Dto { PhoneNumber = d.PhoneNumber }; }", TestName = "A clone of itself")]
    [TestCase("class C { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; Dto B(Supplier s) => new Dto { PhoneNumber = s.PhoneNumber }; } [NotCustomerData(\"a company\")] class Supplier { public string PhoneNumber = \"\"; }", TestName = "What is no customer data adds none")]
    [TestCase("class C { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; void Take([SameAs(typeof(Customer), \"PhoneNumber\")] string phone, Dto d) => d.PhoneNumber = phone; }", TestName = "A parameter that says what it is")]
    public Task Silent_because_of(string mapping) => PolicyTest.Check(Customer + mapping);

    [TestCase("record Sms(string PhoneNumber); class C { Sms Map(Customer c) => new Sms(c.PhoneNumber); }", TestName = "A record's argument")]
    [TestCase("record Sms(string PhoneNumber, string Text); class C { Sms Map(Customer c) => new(Text: \"\", PhoneNumber: c.PhoneNumber); Sms Next(Sms s, Customer c) => s with { PhoneNumber = c.PhoneNumber }; }", TestName = "A record's named argument, and a with expression")]
    [TestCase("class Sms { public Sms(string phone) { PhoneNumber = phone; } public string PhoneNumber { get; } } class C { Sms Map(Customer c) => new Sms(c.PhoneNumber); }", TestName = "A constructor's argument")]
    [TestCase("class Sms { private readonly string phoneNumber; public Sms(string phone) => phoneNumber = phone; public string PhoneNumber => phoneNumber; } class C { Sms Map(Customer c) => new Sms(c.PhoneNumber); }", TestName = "A constructor's argument behind a field")]
    [TestCase("class Sms { public Sms(string phone) => PhoneNumber = phone; public Sms(Customer c) : this(c.PhoneNumber) { } public string PhoneNumber { get; } }", TestName = "A constructor that calls another")]
    [TestCase("class Message { public Message(string phone) => PhoneNumber = phone; public string PhoneNumber { get; } } class Sms : Message { public Sms(Customer c) : base(c.PhoneNumber) { } }", TestName = "A constructor that calls the base")]
    [TestCase("record Message(string PhoneNumber); record Sms(Customer C) : Message(C.PhoneNumber);", TestName = "A record that hands its base an argument")]
    [TestCase("class View { private readonly Customer customer; public View(Customer c) => customer = c; public string PhoneNumber => customer.PhoneNumber; }", TestName = "A property that shows another")]
    [TestCase("class View { private readonly Customer customer; public View(Customer c) => customer = c; public string PhoneNumber { get { return customer.PhoneNumber; } } }", TestName = "A getter that returns another")]
    [TestCase("class View { private static readonly Customer Default = new(); public string PhoneNumber { get; set; } = Default.PhoneNumber; }", TestName = "An initializer that copies")]
    [TestCase("record struct Sms(string PhoneNumber); class C { Sms Map(Customer c) => new Sms(c.PhoneNumber); }", TestName = "A record structure")]
    [TestCase("partial class Sms { public string PhoneNumber = \"\"; } partial class Sms { public void Fill(Customer c) => PhoneNumber = c.PhoneNumber; }", TestName = "A part that fills another")]
    public Task Silent_in_other_shapes_because_of(string mapping) => PolicyTest.Check(Customer.Replace("public class Dto { public string PhoneNumber { get; set; } = \"\"; public string? Other { get; set; } }", "", System.StringComparison.Ordinal) + mapping);

    [TestCase("record Sms(string {|POL1001:PhoneNumber|}); namespace N { using S = Sms; class C { S Good(Customer c) => new S(c.PhoneNumber); S Bad(System.Text.StringBuilder text) => new S(text.ToString() + text); } }", TestName = "A creation through an alias")]
    [TestCase("record Sms(string {|POL1001:PhoneNumber|}, int Parts = 1); class C { Sms Good(Customer c) => new Sms(c.PhoneNumber); Sms? Bad(System.Text.StringBuilder text, bool on) => on ? new(text + \"\") : null; }", TestName = "A creation whose type is where it is returned, with an argument left out")]
    [TestCase("record Sms(string {|POL1001:PhoneNumber|}); class C { Sms Good(Customer c) => new Sms(c.PhoneNumber); void Take(Sms sms) { } void Bad(System.Text.StringBuilder text) => Take(new(text + \"\")); }", TestName = "A creation whose type is a parameter's")]
    public Task Flagged_in_other_shapes_because_of(string mapping) => PolicyTest.Check(Customer.Replace("public class Dto { public string PhoneNumber { get; set; } = \"\"; public string? Other { get; set; } }", "", System.StringComparison.Ordinal) + mapping);

    private const string Asking = """
        public class Customer
        {
            [CustomerData("delivery-sms")] public string PhoneNumber { get; set; } = "";
            [CustomerData("survey")] public string Email { get; set; } = "";
        }
        public class Dto { public string {|POL1001:PhoneNumber|} { get; set; } = ""; }

        """;

    [TestCase("", TestName = "Nothing writes it")]
    [TestCase("class C { Dto Map(Customer c, string input) => input == \"\" ? new Dto { PhoneNumber = c.PhoneNumber } : new Dto { PhoneNumber = input }; }", TestName = "Something else is written too")]
    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.Email }; }", TestName = "Another datum is written")]
    [TestCase("class C { Dto Map(Customer c) { var phone = c.PhoneNumber; phone = System.Console.ReadLine()!; return new Dto { PhoneNumber = phone }; } }", TestName = "A local that is written again")]
    [TestCase("class C { Dto Map(Customer c) { var phone = c.PhoneNumber; Fill(ref phone); return new Dto { PhoneNumber = phone }; } void Fill(ref string s) { } }", TestName = "A local that is handed over by reference")]
    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber + c.Email }; }", TestName = "A text that is put together")]
    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = Find(c) }; string Find(Customer c) => \"\"; }", TestName = "A method that may return anything")]
    [TestCase("class C { void Back(Customer c, Dto d) => c.PhoneNumber = d.PhoneNumber; }", TestName = "A root that is copied into what is declared")]
    [TestCase("class C { Dto A(Dto d) => new Dto { PhoneNumber = d.PhoneNumber }; }", TestName = "A circle of one has no root")]
    [TestCase("class C { Dto Map(string s) => new Dto { PhoneNumber = s }; }", TestName = "A parameter that says nothing")]
    [TestCase("class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; void Fill(out string s) => s = \"\"; void Read(Dto d) { d.PhoneNumber += System.Console.ReadLine(); } }", TestName = "Something is added to it")]
    [TestCase("class Good { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; } namespace N { using D = Dto; class C { D Of(string text) => new D { PhoneNumber = text }; } }", TestName = "A write through an alias of the type")]
    [TestCase("class Good { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; } class Special : Dto { } class C { Special Of(string text) => new Special { PhoneNumber = text }; }", TestName = "A write through a type that inherits")]
    [TestCase("class Good { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; } class Special : Dto { void Take(string text) => PhoneNumber = text; }", TestName = "A write from inside of a type that inherits")]
    [TestCase("class Good { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; } class C { void Take(object any, string text) { if (any is Dto dto) { dto.PhoneNumber = text; } } }", TestName = "A write through a pattern variable")]
    [TestCase("class Good { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; } class Other { public string? Fax; } class C { void Take(Other dto, List<Dto> all, string text) => all.ForEach(item => { item.PhoneNumber = text; }); }", TestName = "A write inside a lambda")]
    [TestCase("class Good { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; } namespace N { class Dto { public string? Fax; } class C { void Take(global::Dto dto, string text) { dto.PhoneNumber = text; } } }", TestName = "A write through a qualified name that another type bears too")]
    [TestCase("class Good { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; } class C { Dto dto = new(); void Take(string text) { this.dto.PhoneNumber = text; dto.PhoneNumber = text; } }", TestName = "A write through a field")]
    [TestCase("class Good { Dto A(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; } class C { void Take<T>(T dto, string text) where T : Dto { dto.PhoneNumber = text; } }", TestName = "A write through a type parameter")]
    public Task Flagged_because(string mapping) => PolicyTest.Check(Asking + mapping);

    [TestCase("""
        public class Customer { public string {|POL1001:PhoneNumber|} { get; set; } = ""; }
        public class Dto { public string PhoneNumber { get; set; } = ""; }
        record Sms(string PhoneNumber);
        class C
        {
            Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber };
            Sms Map(Dto d) => new Sms(d.PhoneNumber);
        }
        """, TestName = "A chain without a declaration is one finding at its root")]
    [TestCase("""
        public class Customer { public string {|POL1001:PhoneNumber|} { get; set; } = ""; }
        public class Lead { public string {|POL1001:PhoneNumber|} { get; set; } = ""; }
        public class Dto { public string PhoneNumber { get; set; } = ""; }
        class C
        {
            Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber };
            Dto Map(Lead l) => new Dto { PhoneNumber = l.PhoneNumber };
        }
        """, TestName = "Two roots are two findings")]
    [TestCase("""
        public class Customer { [CustomerData("delivery-sms")] public string PhoneNumber { get; set; } = ""; }
        public class Lead { public string {|POL1001:PhoneNumber|} { get; set; } = ""; }
        public class Dto { public string PhoneNumber { get; set; } = ""; }
        class C
        {
            Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber };
            Dto Map(Lead l) => new Dto { PhoneNumber = l.PhoneNumber };
        }
        """, TestName = "A declared source does not hide a root that is not")]
    [TestCase("""
        public class Customer { public string {|POL1001:PhoneNumber|} { get; set; } = ""; }
        public class CustomerDto { public string PhoneNumber { get; set; } = ""; }
        class C
        {
            CustomerDto Map(Customer c) => new CustomerDto { PhoneNumber = c.PhoneNumber };
            void Back(Customer c, CustomerDto d) => c.PhoneNumber = d.PhoneNumber;
        }
        """, TestName = "A circle is one finding")]
    [TestCase("""
        public class AccountDto { public string PhoneNumber { get; set; } = ""; }
        [System.ComponentModel.DataAnnotations.Schema.Table("customers")] public class Customer { public string {|POL1001:PhoneNumber|} { get; set; } = ""; }
        class C
        {
            AccountDto Map(Customer c) => new AccountDto { PhoneNumber = c.PhoneNumber };
            void Back(Customer c, AccountDto d) => c.PhoneNumber = d.PhoneNumber;
        }
        """, TestName = "The finding of a circle is at what is stored")]
    [TestCase("""
        interface IReachable { [CustomerData("delivery-sms")] string PhoneNumber { get; } }
        class Customer : IReachable { public string PhoneNumber { get; set; } = ""; }
        class Dto { public string PhoneNumber = ""; }
        class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
        """, TestName = "A copy of what inherits its declaration")]
    [TestCase("""
        interface IReachable { string {|POL1001:PhoneNumber|} { get; } }
        class Customer : IReachable { public string PhoneNumber { get; set; } = ""; }
        class Dto { public string PhoneNumber = ""; }
        class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
        """, TestName = "The root of a chain is where its finding is")]
    [TestCase("""
        class Customer { [Purpose("order-updates")] public string {|POL1002:PhoneNumber|} { get; set; } = ""; }
        class Dto { public string PhoneNumber = ""; }
        class Message { [SameAs(typeof(Customer), "PhoneNumber")] public string PhoneNumber = ""; }
        class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
        """, TestName = "What is missing is asked for at the root")]
    [TestCase("""
        class Customer { [NotCustomerData("a shop")] public string PhoneNumber { get; set; } = ""; }
        class Dto { public string PhoneNumber = ""; }
        class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
        """, TestName = "A copy of what is no customer data is none")]
    [TestCase("""
        namespace Shop { public class Branch { public string PhoneNumber = ""; } }
        class Dto { public string PhoneNumber = ""; }
        class C { Dto Map(Shop.Branch b) => new Dto { PhoneNumber = b.PhoneNumber }; }
        """, TestName = "A copy of what the policy exempts is none")]
    [TestCase("""
        [CustomerData("delivery-sms")] class Customer { public string PhoneNumber = ""; }
        class Dto { public string PhoneNumber = ""; }
        class C { Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
        """, TestName = "A type's declaration serves the copies of its members")]
    [TestCase("""
        class Row { [CustomerData("delivery-sms", Category = "contact.phone")] public string Field7 = ""; }
        class Dto { public string PhoneNumber = ""; }
        class C { Dto Map(Row r) => new Dto { PhoneNumber = r.Field7 }; }
        """, TestName = "A declaration that evidence does not see serves its copies")]
    [TestCase("""
        record PhoneNumber(string Value);
        class Customer { [CustomerData("delivery-sms")] public PhoneNumber Phone { get; set; } = new(""); }
        class Dto { public string Phone = ""; }
        class C { Dto Map(Customer c) => new Dto { Phone = c.Phone.Value }; }
        """, TestName = "The value within a value object is the datum")]
    [TestCase("""
        record PhoneNumber(string Value);
        class Customer { public PhoneNumber {|POL1001:Phone|} { get; set; } = new(""); }
        class CustomerDto { public string PhoneNumber = ""; }
        class C { CustomerDto Map(Customer c) => new CustomerDto { PhoneNumber = c.Phone.Value }; }
        """, TestName = "The root of a value is who holds the value object")]
    [TestCase("""
        record PhoneNumber(string Value);
        class CustomerDto { public string {|POL1001:PhoneNumber|} = ""; }
        class C { CustomerDto Map(PhoneNumber phone) => new CustomerDto { PhoneNumber = phone.Value }; }
        """, TestName = "A value object that nobody holds answers for nothing")]
    public Task A_chain(string source) => PolicyTest.Check(source);

    [Test]
    public Task A_group_lists_only_what_is_not_copied() => new PolicyTest("""
            class Customer { [CustomerData("delivery-sms")] public string PhoneNumber = ""; }
            class {|#0:Wide|} { public string {|#1:FullName|} = ""; public string PhoneNumber = ""; public string {|#2:Email|} = ""; }
            class C { Wide Map(Customer c, string name) => new Wide { PhoneNumber = c.PhoneNumber, FullName = name }; }
            """)
        .ExpectingGroup("POL1001", 0, 1, 2)
        .RunAsync();

    [Test]
    public Task A_declaration_in_another_assembly_serves_copies_here() => new PolicyTest("""
            class Dto { public string PhoneNumber = ""; }
            class C { Dto Map(Domain.Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
            """)
        .WithDeclaringProject("Domain", """
            namespace Domain;
            public class Customer { [PolicyAnalyzers.Annotations.CustomerData("delivery-sms")] public string PhoneNumber { get; set; } = ""; }
            """)
        .RunAsync();

    [Test]
    public Task What_another_assembly_does_not_declare_is_asked_for_here() => new PolicyTest("""
            class Dto { public string {|POL1001:PhoneNumber|} = ""; }
            class C { Dto Map(Domain.Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
            """)
        .WithReferencedProject("Domain", "namespace Domain { public class Customer { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } }")
        .RunAsync();

    [Test]
    public Task What_another_assembly_owns_can_be_declared_from_outside() => new PolicyTest("""
            [assembly: CustomerDataOf(typeof(Domain.Customer), "PhoneNumber", "delivery-sms")]
            class Dto { public string PhoneNumber = ""; }
            class C { Dto Map(Domain.Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }
            """)
        .WithReferencedProject("Domain", "namespace Domain { public class Customer { public string {|POL1001:PhoneNumber|} { get; set; } = \"\"; } }")
        .RunAsync();

    [Test]
    public Task A_copy_of_what_a_tool_wrote_is_asked_since_the_root_cannot_be() => new PolicyTest("""
            class Dto { public string {|POL1001:PhoneNumber|} = ""; }
            class C { Dto Map(Message m) => new Dto { PhoneNumber = m.PhoneNumber }; }
            """)
        .WithSource("/0/obj/Message.cs", "public class Message { public string PhoneNumber = \"\"; }")
        .RunAsync();

    [Test]
    public Task A_header_makes_no_tool_of_a_person() => new PolicyTest("""
            class Dto { public string PhoneNumber = ""; }
            class C { Dto Map(Message m) => new Dto { PhoneNumber = m.PhoneNumber }; }
            """)
        .WithSource("/0/Message.cs", "// <auto-generated/>\npublic class Message { public string {|POL1001:PhoneNumber|} = \"\"; }")
        .RunAsync();

    [Test]
    public Task A_tool_that_writes_the_mapping_connects_too() => new PolicyTest("""
            class Customer { [CustomerData("delivery-sms")] public string PhoneNumber = ""; }
            class Dto { public string PhoneNumber = ""; }
            """)
        .WithSource("/0/obj/Mapper.cs", "static class Mapper { static Dto Map(Customer c) => new Dto { PhoneNumber = c.PhoneNumber }; }")
        .RunAsync();
}

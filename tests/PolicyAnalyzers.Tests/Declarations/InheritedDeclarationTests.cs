using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Context.Declarations;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Tests.Recognition;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Declarations;

/// <summary>POL1001: declarations that reach a member from elsewhere, and members that are the same datum.</summary>
internal sealed class InheritedDeclarationTests
{
    [TestCase("""
        interface IReachable { [CustomerData("delivery-sms")] string PhoneNumber { get; } }
        class Customer : IReachable { public string PhoneNumber => ""; }
        """, TestName = "An implementation inherits the interface's declaration")]
    [TestCase("""
        interface IReachable { [CustomerData("delivery-sms")] string PhoneNumber { get; } }
        class Customer : IReachable { string IReachable.PhoneNumber => ""; }
        """, TestName = "An explicit implementation inherits it too")]
    [TestCase("""
        class Person { [CustomerData("delivery-sms")] public virtual string PhoneNumber => ""; }
        class Customer : Person { public override string PhoneNumber => ""; }
        """, TestName = "An override inherits its base's declaration")]
    [TestCase("""
        class Person { [CustomerData("delivery-sms")] public virtual string PhoneNumber => ""; }
        class Customer : Person { public override string PhoneNumber => ""; }
        class Vip : Customer { public override string PhoneNumber => ""; }
        """, TestName = "An override of an override inherits it")]
    [TestCase("""
        class Customer { [CustomerData("delivery-sms")] public string? PhoneNumber { get; set; } }
        record Sms([property: SameAs(typeof(Customer), nameof(Customer.PhoneNumber))] string PhoneNumber);
        """, TestName = "The same datum in another shape is declared there")]
    [TestCase("""
        class Customer { [CustomerData("delivery-sms")] public string? PhoneNumber { get; set; } }
        record Sms([SameAs(typeof(Customer), "PhoneNumber")] string PhoneNumber);
        class Row { [SameAs(typeof(Sms), "PhoneNumber")] public string? PhoneNumber; }
        """, TestName = "A chain of the same datum is followed")]
    [TestCase("""
        record Customer([CustomerData("delivery-sms")] string PhoneNumber);
        """, TestName = "On a record's parameter it is meant for the property")]
    [TestCase("""
        record Customer([property: CustomerData("delivery-sms")] string PhoneNumber);
        """, TestName = "On a record's property it is its own")]
    [TestCase("""
        [assembly: CustomerDataOf(typeof(Customer), nameof(Customer.PhoneNumber), "delivery-sms")]
        class Customer { public string? PhoneNumber { get; set; } }
        """, TestName = "The assembly can declare a member")]
    [TestCase("""
        [assembly: CustomerDataOf(typeof(Customer<>), "PhoneNumber", "delivery-sms")]
        class Customer<T> { public string? PhoneNumber { get; set; } }
        """, TestName = "The assembly can declare a member of a generic type")]
    [TestCase("""
        [assembly: CustomerDataOf(typeof(Customer), "PhoneNumber", "delivery-sms")]
        class Person { public string? PhoneNumber { get; set; } }
        class Customer : Person { }
        """, TestName = "The assembly can declare an inherited member")]
    [TestCase("""
        [assembly: CustomerDataDefault("Shop", "contact.phone", "delivery-sms")]
        namespace Shop { class Customer { public string? PhoneNumber; } }
        namespace Shop.Orders { class Customer { public string? PhoneNumber; } }
        """, TestName = "A default covers a category in a namespace and below it")]
    [TestCase("""
        interface IReachable { [NotCustomerData("a shop")] string PhoneNumber { get; } }
        class Customer : IReachable { public string PhoneNumber => ""; }
        """, TestName = "What is none in the interface is none in the implementation")]
    public Task Silent(string source) => PolicyTest.Check(source);

    [TestCase("""
        [NotCustomerData("no data of its own")] class Entity { public string? Email; }
        class Customer : Entity { public string? {|POL1001:PhoneNumber|} { get; set; } }
        """, TestName = "That a base type holds none says nothing of what others add to it")]
    [TestCase("""
        [NotCustomerData("mostly")] class Customer { [Purpose("order-updates")] public string? {|POL1002:PhoneNumber|} { get; set; } }
        """, TestName = "A member's own stage counts more than that its type holds none")]
    [TestCase("""
        class Customer { string? {|POL1001:phoneNumber|}; public bool PhoneNumber => phoneNumber != null; }
        """, TestName = "A flag of the same name is not what the field backs")]
    public Task Flagged_all_the_same(string source) => PolicyTest.Check(source);

    [TestCase("""
        interface IReachable { string {|POL1001:PhoneNumber|} { get; } }
        class Customer : IReachable { public string PhoneNumber => ""; }
        """, TestName = "An interface and its implementation are one finding at the interface")]
    [TestCase("""
        interface IReachable { string {|POL1001:PhoneNumber|} { get; } }
        class Customer : IReachable { string IReachable.PhoneNumber => ""; }
        """, TestName = "An explicit implementation is not said twice")]
    [TestCase("""
        class Person { public virtual string {|POL1001:PhoneNumber|} => ""; }
        class Customer : Person { public override string PhoneNumber => ""; }
        """, TestName = "An override is not said twice")]
    [TestCase("""
        class Person { public string? {|POL1001:PhoneNumber|}; }
        class Customer : Person { public new string? {|POL1001:PhoneNumber|}; }
        """, TestName = "A member that hides another is its own datum")]
    [TestCase("""
        class Customer { [SameAs(typeof(Sms), "PhoneNumber")] public string? {|POL1001:PhoneNumber|}; }
        class Sms { [SameAs(typeof(Customer), "PhoneNumber")] public string? {|POL1001:PhoneNumber|}; }
        """, TestName = "A circle declares nothing")]
    [TestCase("""
        class Customer { [SameAs(typeof(Customer), "PhoneNumber")] public string? {|POL1001:PhoneNumber|}; }
        """, TestName = "A member that is the same as itself declares nothing")]
    [TestCase("""
        class Customer { [SameAs(typeof(Customer), "Nothing")] public string? {|POL1001:PhoneNumber|}; }
        """, TestName = "The same as a member that is not there declares nothing")]
    [TestCase("""
        [assembly: CustomerDataOf(typeof(Customer), "Nothing", "delivery-sms")]
        class Customer { public string? {|POL1001:PhoneNumber|}; }
        """, TestName = "A declaration of a member that is not there declares nothing")]
    [TestCase("""
        [assembly: CustomerDataDefault("Shop", "contact.phone", "delivery-sms")]
        namespace Shop { class Customer { public string? {|POL1001:Email|}; } }
        namespace Shopping { class Customer { public string? {|POL1001:PhoneNumber|}; } }
        """, TestName = "A default covers neither another category nor another namespace")]
    public Task Flagged(string source) => PolicyTest.Check(source);

    [Test]
    public Task A_declaration_in_another_assembly_is_read_from_its_metadata() => new PolicyTest("""
            public class Customer : Contracts.IReachable { public string PhoneNumber => ""; }
            public class Row { [SameAs(typeof(Contracts.Person), "PhoneNumber")] public string? PhoneNumber; }
            """)
        .WithDeclaringProject("Contracts", """
            using PolicyAnalyzers.Annotations;
            namespace Contracts;
            public interface IReachable { [CustomerData("delivery-sms")] string PhoneNumber { get; } }
            public class Person { [CustomerData("delivery-sms")] public string? PhoneNumber { get; set; } }
            """)
        .RunAsync();

    [Test]
    public Task An_implementation_of_anothers_interface_is_asked_for_here() => new PolicyTest("""
            public class Customer : Contracts.IReachable { public string {|POL1001:PhoneNumber|} => ""; }
            """)
        .WithDeclaringProject("Contracts", "namespace Contracts; public interface IReachable { string {|POL1001:PhoneNumber|} { get; } }")
        .RunAsync();

    [Test]
    public Task Many_interfaces_that_point_back_are_not_walked_in_every_order()
    {
        var names = Enumerable.Range(1, 12).Select(static i => $"I{i}").ToArray();
        var interfaces = names.Select(static name => $$"""interface {{name}} { [SameAs(typeof(Customer), "Email")] string Email { get; } }""");
        return PolicyTest.Check($$"""
            {{string.Join('\n', interfaces)}}
            class Customer : {{string.Join(", ", names)}} { [CustomerData("survey")] public string Email => ""; }
            """);
    }

    [Test]
    public void Of_two_defaults_that_of_the_longer_namespace_holds()
    {
        var compilation = Compiling.Library("""
            [assembly: PolicyAnalyzers.Annotations.CustomerDataDefault("Shop", "contact.phone", "far")]
            [assembly: PolicyAnalyzers.Annotations.CustomerDataDefault("Shop.Orders", "contact.phone", "near")]
            namespace Shop.Orders { class Customer { public string PhoneNumber = ""; } }
            """).AddReferences(PolicyTest.AnnotationsReference);
        var reader = new DeclarationReader(compilation, PolicyReader.BuiltIn, new AnnotationSymbols(compilation));

        var declaration = reader.Read(compilation.GetSymbolsWithName("PhoneNumber").Single(), "contact.phone");

        Assert.That(declaration.Uses, Is.EqualTo(new[] { "near" }));
    }

    [Test]
    public Task An_indexer_is_no_datum() => PolicyTest.Check("class Customers { public string this[string phoneNumber] => phoneNumber; }");

    [Test]
    public Task A_tuple_is_one_member() => PolicyTest.Check("class Book { public (string Name, int Pages) Entry { get; set; } }");

    [Test]
    public Task An_indexers_parameter_that_declares_itself_is_judged_once() => PolicyTest.Check("""
        class Book { public string this[[Origin("signup-form")] string {|POL1003:phoneNumber|}] { get => ""; set { } } }
        """);

    [Test]
    public Task A_parameter_that_declares_itself_is_judged() => PolicyTest.Check("""
        class Sender
        {
            public void Send([Origin("signup-form")] string {|POL1003:phoneNumber|}) { }
            [return: Origin("signup-form")] public string {|POL1003:GetPhoneNumber|}() => "";
        }
        """, TestPolicy.With("require: [origin, purpose, consent]", "require: [origin, purpose]"));
}

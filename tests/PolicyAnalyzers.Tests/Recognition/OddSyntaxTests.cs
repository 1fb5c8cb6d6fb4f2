using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition;
using static PolicyAnalyzers.Tests.Recognition.Recognizing;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>Declarations in unusual clothes.</summary>
public sealed class OddSyntaxTests
{
    [TestCase("class Customer { public string this[int phone] => \"\"; }", "Customer.this[]")]
    [TestCase("class Customer { public event Action? EmailChanged { add { } remove { } } public int X; }", "Customer.X")]
    [TestCase("enum Customer { Email }", "Customer.Email")]
    [TestCase("delegate string Email(); class Customer { public Email? Email; }", "Customer.Email")]
    public void Silent(string source, string member) => Assert.That(CategoryOf(source, member), Is.Null);

    [TestCase("record Customer(string Email, string? PhoneNumber);", "Customer.PhoneNumber", "contact.phone")]
    [TestCase("record Customer(string Email);", "Customer..ctor(Email)", "contact.email")]
    [TestCase("record Parcel([EmailAddress] string Whom);", "Parcel.Whom", "contact.email")]
    [TestCase("record Parcel([property: EmailAddress] string Whom);", "Parcel.Whom", "contact.email")]
    [TestCase("record struct Customer(string Email);", "Customer.Email", "contact.email")]
    [TestCase("partial class Customer { string phone = \"\"; } partial class Customer { string email = \"\"; }", "Customer.email", "contact.email")]
    [TestCase("interface ICustomer { string Email { get; } } class Row : ICustomer { string ICustomer.Email => \"\"; }", "Row.Email", "contact.email")]
    [TestCase("interface IRow { [EmailAddress] string Whom { get; } } class Row : IRow { string IRow.Whom => \"\"; }", "Row.Whom", "contact.email")]
    [TestCase("class Row { [EmailAddress] public virtual string Whom => \"\"; } class Sub : Row { public override string Whom => \"\"; }", "Sub.Whom", "contact.email")]
    [TestCase("class Customer { public string @email = \"\"; }", "Customer.email", "contact.email")]
    [TestCase("class Customer { private string m_strPhoneNumber = \"\"; }", "Customer.m_strPhoneNumber", "contact.phone")]
    [TestCase("class Customer { public string PHONE_NUMBER = \"\"; }", "Customer.PHONE_NUMBER", "contact.phone")]
    [TestCase("class Customer { public string emailAddress2 = \"\"; }", "Customer.emailAddress2", "contact.email")]
    [TestCase("class Customer<T> { public T? Email; public string? PhoneNumber; }", "Customer`1.PhoneNumber", "contact.phone")]
    [TestCase("class Customer { public Task<string?> GetEmailAsync() => null!; }", "Customer.GetEmailAsync()", "contact.email")]
    [TestCase("class Mailer { public void Send(string email) { } }", "Mailer.Send(email)", "contact.email")]
    [TestCase("static class Mailing { public static void Send(this string phoneNumber, string customerEmail) { } }", "Mailing.Send(customerEmail)", "contact.email")]
    [TestCase("class Outer { public class Customer { public string City = \"\"; } }", "Outer+Customer.City", "contact.postal_address")]
    public void Triggering(string source, string member, string category) => Assert.That(CategoryOf(source, member), Is.EqualTo(category));

    [Test]
    public void A_named_element_of_a_tuple()
    {
        var library = Compiling.SoundLibrary("class Service { public (string email, int count) Load() => default; }");
        var tuple = (INamedTypeSymbol)((IMethodSymbol)library.GetTypesByMetadataName("Service").Single().GetMembers("Load").Single()).ReturnType;
        var recognizer = new Recognizer(NoPolicy, RecognitionSymbols.Resolve(library));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(recognizer.Classify(tuple.TupleElements[0])?.Category.Id, Is.EqualTo("contact.email"));
            Assert.That(recognizer.Classify(tuple.TupleElements[1]), Is.Null);
        }
    }

    [TestCase("class Service { public (string name, int count) Product; }", "Service.Product", TestName = "Elements that hold nothing of a customer")]
    [TestCase("class Company { public (string email, string phone) Desk { get; set; } }", "Company.Desk", TestName = "A company's tuple")]
    [TestCase("class Shop { public (string email, int line) SupportDesk; }", "Shop.SupportDesk", TestName = "A tuple that is named as somebody else's")]
    [TestCase("class MailSettings { public (string email, int port) Account; }", "MailSettings.Account", TestName = "A tuple in settings")]
    [TestCase("class Service { public static (string email, int line) Default; }", "Service.Default", TestName = "A tuple that all objects share")]
    [TestCase("class Service { public System.ValueTuple<string, string> Email; }", "Service.Email", TestName = "Elements without names")]
    [TestCase("class Service { public (string email, int line) Load() => default; }", "Service.Load()", TestName = "A return value, which nobody is asked for")]
    public void A_member_of_a_tuples_type_that_holds_none(string source, string member) => Assert.That(Whole(source, member), Is.Null);

    [TestCase("class Order { public (string email, int count) Reach { get; set; } }", "Order.Reach", "contact.email")]
    [TestCase("class Order { public (int count, string phoneNumber)? Reach; }", "Order.Reach", "contact.phone")]
    [TestCase("class Order { public List<(string Email, string Phone)> Guests = null!; }", "Order.Guests", "contact.email")]
    [TestCase("class Order { public Dictionary<int, (string FirstName, string LastName)[]> Guests = null!; }", "Order.Guests", "name.first")]
    [TestCase("class Order { public Task<(int Id, (string Iban, int Count) Paid)> Paying = null!; }", "Order.Paying", "fin.iban")]
    [TestCase("record Order((string Email, int Count) Reach);", "Order.Reach", "contact.email")]
    public void A_member_answers_for_the_elements_of_its_tuple(string source, string member, string category) => Assert.That(Whole(source, member)?.Category.Id, Is.EqualTo(category));

    [Test]
    public void The_reason_names_the_element() => Assert.That(
        Whole("class Order { public (int Count, string Email) Reach; }", "Order.Reach")?.Why, Is.EqualTo("its element \"Email\" holds it"));

    [TestCase("class Customer { public bool[] Emails = null!; }", "Customer.Emails", "the type bool[] cannot hold it")]
    public void A_type_without_a_name_is_said_as_it_is_written(string source, string member, string why) =>
        Assert.That(Ask(source, member).Reasons.Select(reason => reason.Detail), Does.Contain(why));

    [Test]
    public void What_the_compiler_adds_is_not_declared()
    {
        var library = Compiling.SoundLibrary("class Customer { public string Email { get; set; } = \"\"; }");
        var recognizer = new Recognizer(NoPolicy, RecognitionSymbols.Resolve(library));
        var members = library.GetTypesByMetadataName("Customer").Single().GetMembers();

        Assert.That(members.Where(member => recognizer.Classify(member) is not null).Select(member => member.Name), Is.EqualTo(["Email"]));
    }

    [Test]
    public void An_attribute_that_two_references_define_is_still_known()
    {
        const string Stub = "namespace Microsoft.AspNetCore.Identity { public class PersonalDataAttribute : System.Attribute { } }";
        var one = Compiling.SoundLibrary(Stub).WithAssemblyName("One").ToMetadataReference();
        var two = Compiling.SoundLibrary(Stub).WithAssemblyName("Two").ToMetadataReference(["two"]);
        var library = Compiling.Library("class Row { [Microsoft.AspNetCore.Identity.PersonalData] public string Hobby = \"\"; }", "").AddReferences(one, two);
        var recognizer = new Recognizer(NoPolicy, RecognitionSymbols.Resolve(library));

        Assert.That(recognizer.Classify(Find(library, "Row.Hobby"))?.Category.Id, Is.EqualTo("personal"));
    }

    private static Verdict? Whole(string source, string member)
    {
        var library = Compiling.SoundLibrary("using System.Collections.Generic;\nusing System.Threading.Tasks;\n" + source);
        return new Recognizer(NoPolicy, RecognitionSymbols.Resolve(library)).ClassifyWhole(Find(library, member));
    }
}

using static PolicyAnalyzers.Tests.Recognition.Recognizing;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>What looks like a customer identifier and is none.</summary>
public sealed class SilentTests
{
    [TestCase("Customer", "bool", "PhoneNumberConfirmed")]
    [TestCase("Customer", "bool", "Email")]
    [TestCase("Customer", "bool?", "HasAddress")]
    [TestCase("Customer", "DateTime", "EmailConfirmedAt")]
    [TestCase("Customer", "int", "EmailCount")]
    [TestCase("Customer", "string", "EmailTemplate")]
    [TestCase("Customer", "string", "PhoneNumberFormat")]
    [TestCase("Customer", "string", "IpAddressFilterEnabled")]
    [TestCase("Customer", "string", "EmailVerificationStatus")]
    [TestCase("Customer", "string", "VatNumberStatus")]
    [TestCase("Customer", "int", "CustomerGroupId")]
    [TestCase("Customer", "string", "CurrencyCode")]
    [TestCase("Customer", "string", "PreferredLanguage")]
    public void Something_about_an_identifier(string holder, string type, string name) => Assert.That(CategoryOfProperty(holder, type, name), Is.Null);

    [TestCase("Product", "string", "Name")]
    [TestCase("Product", "Guid", "Id")]
    [TestCase("Order", "string", "ProductName")]
    [TestCase("Order", "int", "OrderId")]
    [TestCase("CustomerGroup", "string", "Name")]
    [TestCase("CustomerCreatedEvent", "Guid", "Id")]
    [TestCase("CustomerAttribute", "string", "Name")]
    [TestCase("Document", "string", "FileName")]
    [TestCase("Cache", "string", "MemoryAddress")]
    [TestCase("Cell", "string", "CellValue")]
    [TestCase("HttpSender", "string", "UserAgent")]
    [TestCase("UserToken", "string", "Key")]
    [TestCase("Invoice", "int?", "TaxId")]
    [TestCase("Invoice", "Guid", "TaxId")]
    [TestCase("Feature", "string", "FeatureFullName")]
    [TestCase("Participant", "string", "MeasuresExternalId")]
    [TestCase("CourtBooking", "string", "CaseNumber")]
    public void Names_and_keys_of_things(string holder, string type, string name) => Assert.That(CategoryOfProperty(holder, type, name), Is.Null);

    [TestCase("Company", "string", "Email")]
    [TestCase("Vendor", "string", "PhoneNumber")]
    [TestCase("Warehouse", "string", "City")]
    [TestCase("BranchOffice", "string", "Address")]
    [TestCase("Invoice", "string", "CompanyPhoneNumber")]
    [TestCase("Contact", "string", "SupportEmail")]
    [TestCase("MeetingLocation", "string", "PostalCode")]
    [TestCase("Event", "string", "VenueAddress")]
    [TestCase("Employee", "string", "Email")]
    [TestCase("StaffMemberDto", "string", "PhoneNumber")]
    [TestCase("CrewMember", "string", "Name")]
    [TestCase("AlertMail", "string", "SenderEmailAddress")]
    [TestCase("ServerNode", "string", "IpAddress")]
    public void Data_of_others(string holder, string type, string name) => Assert.That(CategoryOfProperty(holder, type, name), Is.Null);

    [TestCase("MailSettings", "string", "Email")]
    [TestCase("SmtpOptions", "string", "UserName")]
    [TestCase("CustomerOptions", "string", "DefaultEmail")]
    [TestCase("ShopConfiguration", "string", "PhoneNumber")]
    [TestCase("CustomerFieldNames", "string", "FirstName")]
    [TestCase("ClaimTypes", "string", "Email")]
    public void Settings_and_lists_of_names(string holder, string type, string name) => Assert.That(CategoryOfProperty(holder, type, name), Is.Null);

    [Test]
    public void A_mail_account_is_known_by_what_stands_beside_its_address()
    {
        const string Source = "public class Account { public string Host { get; set; } = \"\"; public int Port { get; set; } public string Email { get; set; } = \"\"; }";

        Assert.That(CategoryOf(Source, "Account.Email"), Is.Null);
    }

    [Test]
    public void An_employee_whose_base_type_is_a_member_is_no_customer() =>
        Assert.That(CategoryOf("class Member { } class Employee : Member { public string FirstName = \"\"; public string LastName = \"\"; }", "Employee.FirstName"), Is.Null);

    [TestCase("public static readonly string NoCustomerEmail = \"Give an e-mail address\";", "NoCustomerEmail")]
    [TestCase("internal static readonly string[] CustomerLastNames = { \"Doe\" };", "CustomerLastNames")]
    public void A_text_that_is_set_once_for_all_is_as_good_as_a_constant(string declaration, string name) =>
        Assert.That(CategoryOf($"class CustomerTexts {{ {declaration} }}", "CustomerTexts." + name), Is.Null);

    [TestCase("public const string Email = \"e-mail\";")]
    [TestCase("public static readonly string Email = \"e-mail\";")]
    [TestCase("public static string Email => \"e-mail\";")]
    public void Constants_and_shared_values(string declaration) => Assert.That(CategoryOf($"public class Customer {{ {declaration} }}", "Customer.Email"), Is.Null);

    [TestCase("IEmailSender", "interface IEmailSender { }")]
    [TestCase("IRepository<Address>", "interface IRepository<T> { } class Address { }")]
    [TestCase("DbSet<Address>", "class DbSet<T> { } class Address { }")]
    [TestCase("EmailKind", "enum EmailKind { Private }")]
    [TestCase("Func<string>", "")]
    [TestCase("EmailTemplate", "class EmailTemplate { }")]
    [TestCase("QueuedEmail", "class QueuedEmail { }")]
    [TestCase("decimal", "")]
    public void Types_that_hold_no_identifier(string type, string stub)
    {
        var source = $"{stub} class Customer {{ internal {type} Email = default!; internal {type} HomeAddress = default!; }}";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(CategoryOf(source, "Customer.Email"), Is.Null);
            Assert.That(type == "DbSet<Address>" || type == "IRepository<Address>" ? null : CategoryOf(source, "Customer.HomeAddress"), Is.Null);
        }
    }

    [Test]
    public void A_date_is_only_a_birth_date()
    {
        const string Source = "class Customer { public DateTime Phone; public DateTime BirthDate; public DateTime LastLogin; }";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(CategoryOf(Source, "Customer.Phone"), Is.Null);
            Assert.That(CategoryOf(Source, "Customer.LastLogin"), Is.Null);
            Assert.That(CategoryOf(Source, "Customer.BirthDate"), Is.EqualTo("demographic.birth_date"));
        }
    }

    [TestCase("void SendEmail(Guid id) { }", "SendEmail()")]
    [TestCase("string SendEmail() => \"\";", "SendEmail()")]
    [TestCase("bool HasEmail() => true;", "HasEmail()")]
    [TestCase("Task UpdatePhoneNumber() => Task.CompletedTask;", "UpdatePhoneNumber()")]
    [TestCase("string Run() => \"\";", "Run()")]
    public void Methods_that_do_something(string method, string name) => Assert.That(CategoryOf($"class Customers {{ public {method} }}", "Customers." + name), Is.Null);

    [Test]
    public void A_weak_word_alone_is_not_enough()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(CategoryOfProperty("Parcel", "string", "Street"), Is.Null);
            Assert.That(CategoryOfProperty("Widget", "string", "Login"), Is.Null);
            Assert.That(CategoryOfProperty("Shape", "double", "Latitude"), Is.Null);
        }
    }

    [Test]
    public void The_answer_no_has_its_reasons()
    {
        var answer = Ask("class Customer { public string PhoneNumberFormat = \"\"; }", "Customer.PhoneNumberFormat");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(answer.Verdict, Is.Null);
            Assert.That(answer.Reasons, Has.Some.Matches<PolicyAnalyzers.Recognition.Evidence>(reason => reason.Subject == "format" && reason.Weight < 0));
        }
    }
}

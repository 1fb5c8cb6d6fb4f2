using PolicyAnalyzers.Policy.Model;
using static PolicyAnalyzers.Tests.Recognition.Recognizing;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>Attributes, types and names for storage.</summary>
public sealed class AttributeAndTypeTests
{
    private const string Stubs = """
        namespace Microsoft.AspNetCore.Identity
        {
            public class PersonalDataAttribute : System.Attribute { }
            public class ProtectedPersonalDataAttribute : PersonalDataAttribute { }
        }

        namespace Microsoft.Extensions.Compliance.Classification
        {
            public abstract class DataClassificationAttribute : System.Attribute { }
            public sealed class NoDataClassificationAttribute : DataClassificationAttribute { }
            public sealed class UnknownDataClassificationAttribute : DataClassificationAttribute { }
        }

        namespace Newtonsoft.Json
        {
            public class JsonPropertyAttribute : System.Attribute
            {
                public JsonPropertyAttribute(string propertyName = "") => PropertyName = propertyName;
                public string PropertyName { get; set; }
            }
        }

        namespace PhoneNumbers { public class PhoneNumber { } }

        namespace Acme
        {
            public class PrivateAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute { }
            public class CustomerFieldAttribute : System.Attribute { }
        }

        """;

    [TestCase("[Microsoft.Extensions.Compliance.Classification.NoDataClassification] public string Email", "Email")]
    [TestCase("[Microsoft.Extensions.Compliance.Classification.UnknownDataClassification] public string Colour", "Colour")]
    [TestCase("[EmailAddress] public bool Checked", "Checked")]
    [TestCase("[EmailAddress] public string SupportEmail", "SupportEmail")]
    [TestCase("[DataType(DataType.Password)] public string Secret", "Secret")]
    [TestCase("[Column(\"colour\")] public string Shade", "Shade")]
    public void Silent(string declaration, string name) => Assert.That(CategoryOf(Stubs + $"class Form {{ {declaration} = default!; }}", "Form." + name), Is.Null);

    [TestCase("[Microsoft.AspNetCore.Identity.PersonalData] public string Hobby", "Hobby", "personal")]
    [TestCase("[Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string Email", "Email", "contact.email")]
    [TestCase("[Microsoft.AspNetCore.Identity.PersonalData] public bool Smokes", "Smokes", "personal")]
    [TestCase("[Acme.Private] public string Hobby", "Hobby", "personal")]
    [TestCase("[Phone] public string Line", "Line", "contact.phone")]
    [TestCase("[EmailAddress] public string Whom", "Whom", "contact.email")]
    [TestCase("[EmailAddress] public string EmailWhatever", "EmailWhatever", "contact.email")]
    [TestCase("[CreditCard] public string Digits", "Digits", "fin.payment_card")]
    [TestCase("[DataType(DataType.PhoneNumber)] public string Line", "Line", "contact.phone")]
    [TestCase("[DataType(DataType.PostalCode)] public string Zone", "Zone", "contact.postal_code")]
    [TestCase("[Column(\"E_MAIL_ADDRESS\")] public string Field1", "Field1", "contact.email")]
    [TestCase("[JsonPropertyName(\"phone_number\")] public string P", "P", "contact.phone")]
    [TestCase("[System.Runtime.Serialization.DataMember(Name = \"passport_number\")] public string P", "P", "govid.passport")]
    [TestCase("[Newtonsoft.Json.JsonProperty(\"iban\")] public string P", "P", "fin.iban")]
    [TestCase("[Newtonsoft.Json.JsonProperty(PropertyName = \"iban\")] public string P", "P", "fin.iban")]
    public void Attributes(string declaration, string name, string category) =>
        Assert.That(CategoryOf(Stubs + $"class Form {{ {declaration} = default!; }}", "Form." + name), Is.EqualTo(category));

    [TestCase("System.Net.Mail.MailAddress", "Whom", "contact.email")]
    [TestCase("PhoneNumbers.PhoneNumber", "Line", "contact.phone")]
    [TestCase("PhoneNumbers.PhoneNumber[]", "Lines", "contact.phone")]
    [TestCase("System.Net.IPAddress", "IpAddress", "device.ip")]
    [TestCase("Acme.EmailAddress", "Email", "contact.email")]
    [TestCase("Acme.EmailAddress?", "Whom", "contact.email")]
    [TestCase("Acme.MemberId", "Author", "account.customer_id")]
    [TestCase("IReadOnlyList<Acme.MemberId>", "Editors", "account.customer_id")]
    [TestCase("Acme.Observable<string>", "Email", "contact.email")]
    [TestCase("Dictionary<string, string>", "Emails", "contact.email")]
    public void Types(string type, string name, string category)
    {
        const string Values = "namespace Acme { public record struct EmailAddress(string Value); public record MemberId(System.Guid Value); public class Observable<T> { } }";

        Assert.That(CategoryOf(Stubs + Values + $"class Form {{ public {type} {name} = default!; }}", "Form." + name), Is.EqualTo(category));
    }

    [TestCase("[Acme.Private]", "personal")]
    [TestCase("[Acme.CustomerField]", "contact.phone")]
    [TestCase("[Microsoft.Extensions.Compliance.Classification.NoDataClassification]", null)]
    public void A_type_that_is_itself_classified(string attribute, string? category)
    {
        var source = Stubs + $"{attribute} class PhoneNumber {{ }} class Form {{ public PhoneNumber Whatever = null!; }}";

        Assert.That(CategoryOf(source, "Form.Whatever", Mapping("Acme.CustomerFieldAttribute", "contact.phone")), Is.EqualTo(category));
    }

    [TestCase("contact.phone", "contact.phone")]
    [TestCase("personal", "personal")]
    [TestCase("none", null)]
    public void Attributes_that_the_policy_maps(string meaning, string? category)
    {
        const string Source = Stubs + "class Form { [Acme.CustomerField] public string Line = \"\"; }";

        Assert.That(CategoryOf(Source, "Form.Line", Mapping("Acme.CustomerFieldAttribute", meaning)), Is.EqualTo(category));
    }

    [Test]
    public void Terms_that_the_policy_adds()
    {
        var policy = With(Card("contoso.meter-number", "meter number", "nr licznika"));
        const string Source = "class Meter { public string MeterNumber = \"\"; public string NrLicznika = \"\"; public string MeterNumberFormat = \"\"; public bool IsMeterNumber; }";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(CategoryOf(Source, "Meter.MeterNumber", policy), Is.EqualTo("contoso.meter-number"));
            Assert.That(CategoryOf(Source, "Meter.NrLicznika", policy), Is.EqualTo("contoso.meter-number"));
            Assert.That(CategoryOf(Source, "Meter.MeterNumberFormat", policy), Is.Null);
            Assert.That(CategoryOf(Source, "Meter.IsMeterNumber", policy), Is.Null);
            Assert.That(CategoryOf(Source, "Meter.MeterNumber"), Is.Null);
        }
    }

    [Test]
    public void Languages_out_of_force_are_weak_evidence()
    {
        var polish = NoPolicy with { Data = new DataSection { Languages = ["pl"] } };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(CategoryOf("class Ding { public string Telefonnummer = \"\"; }", "Ding.Telefonnummer", polish), Is.Null);
            Assert.That(CategoryOf("class Ding { public string Telefonnummer = \"\"; }", "Ding.Telefonnummer"), Is.EqualTo("contact.phone"));
            Assert.That(CategoryOf("class Kunde { public string Telefonnummer = \"\"; }", "Kunde.Telefonnummer", polish), Is.EqualTo("contact.phone"));
            Assert.That(CategoryOf("class Rzecz { public string NumerTelefonu = \"\"; }", "Rzecz.NumerTelefonu", polish), Is.EqualTo("contact.phone"));
            Assert.That(CategoryOf("class Thing { public string PhoneNumber = \"\"; }", "Thing.PhoneNumber", polish), Is.EqualTo("contact.phone"));
        }
    }
}

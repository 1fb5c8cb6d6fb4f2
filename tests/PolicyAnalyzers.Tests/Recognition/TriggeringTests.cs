using PolicyAnalyzers.Recognition;
using static PolicyAnalyzers.Tests.Recognition.Recognizing;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>Customer identifiers by name.</summary>
public sealed class TriggeringTests
{
    [TestCase("Customer", "string", "PhoneNumber", "contact.phone")]
    [TestCase("Customer", "string", "MobilePhone", "contact.phone")]
    [TestCase("Customer", "string", "Email", "contact.email")]
    [TestCase("OrderDto", "string", "CustomerEmail", "contact.email")]
    [TestCase("Customer", "string", "FaxNumber", "contact.fax")]
    [TestCase("Customer", "string", "WhatsappNumber", "contact.messenger")]
    [TestCase("Customer", "string", "TwitterHandle", "contact.social")]
    [TestCase("Customer", "string", "HomeAddress", "contact.postal_address")]
    [TestCase("ShippingAddress", "string", "Street", "contact.postal_address")]
    [TestCase("Order", "string", "ShippingCity", "contact.postal_address")]
    [TestCase("Order", "string", "BillingAddressZipCode", "contact.postal_code")]
    [TestCase("Customer", "string", "FirstName", "name.first")]
    [TestCase("Customer", "string", "Surname", "name.last")]
    [TestCase("Customer", "string", "MiddleName", "name.middle")]
    [TestCase("Customer", "string", "Name", "name.full")]
    [TestCase("Order", "string", "RecipientName", "name.full")]
    [TestCase("Order", "Guid", "CustomerId", "account.customer_id")]
    [TestCase("Comment", "long", "UserId", "account.customer_id")]
    [TestCase("Customer", "Guid", "Id", "account.customer_id")]
    [TestCase("Meeting", "List<Guid>", "HostMemberIds", "account.customer_id")]
    [TestCase("LoginModel", "string", "Username", "account.username")]
    [TestCase("Customer", "string", "LoyaltyCardNumber", "account.loyalty_card")]
    [TestCase("Customer", "string", "NationalIdNumber", "govid.national")]
    [TestCase("Customer", "string", "TaxId", "govid.tax")]
    [TestCase("Customer", "string", "Ssn", "govid.social_security")]
    [TestCase("Traveller", "string", "PassportNumber", "govid.passport")]
    [TestCase("Customer", "string", "IdentityCardNumber", "govid.identity_card")]
    [TestCase("Customer", "string", "DriverLicenseNumber", "govid.driver_licence")]
    [TestCase("Customer", "string", "LicensePlate", "govid.vehicle")]
    [TestCase("Customer", "string", "Iban", "fin.iban")]
    [TestCase("Customer", "string", "BankAccountNumber", "fin.bank_account")]
    [TestCase("Order", "string", "CardNumber", "fin.payment_card")]
    [TestCase("Session", "string", "DeviceId", "device.device_id")]
    [TestCase("Visit", "string", "IpAddress", "device.ip")]
    [TestCase("Session", "string", "PushToken", "device.push_token")]
    [TestCase("PushRegistration", "string", "Token", "device.push_token")]
    [TestCase("Patient", "string", "MedicalRecordNumber", "health.patient_id")]
    [TestCase("Customer", "DateOnly?", "DateOfBirth", "demographic.birth_date")]
    [TestCase("Customer", "double", "HomeLatitude", "location.geo")]
    [TestCase("EmailMessage", "string", "Cc", "contact.email")]
    [TestCase("Patient", "string", "ContactNo", "contact.phone")]
    [TestCase("Customer", "long", "TaxId", "govid.tax")]
    [TestCase("GiftCard", "string", "SenderEmailAddress", "contact.email")]
    [TestCase("UserPreferences", "Guid", "UserId", "account.customer_id")]
    [TestCase("DonorCard", "string", "DonorFullName", "name.full")]
    public void English(string holder, string type, string name, string category) => Assert.That(CategoryOfProperty(holder, type, name), Is.EqualTo(category));

    [TestCase("Klient", "NumerTelefonu", "contact.phone")]
    [TestCase("Klient", "Imię", "name.first")]
    [TestCase("Klient", "Nazwisko", "name.last")]
    [TestCase("Klient", "Pesel", "govid.national")]
    [TestCase("Kunde", "Telefonnummer", "contact.phone")]
    [TestCase("Kunde", "Geburtsdatum", "demographic.birth_date")]
    [TestCase("Kunde", "Straße", "contact.postal_address")]
    [TestCase("Πελάτης", "Τηλέφωνο", "contact.phone")]
    [TestCase("Pelatis", "Kinito", "contact.phone")]
    [TestCase("Клиент", "НомерТелефона", "contact.phone")]
    [TestCase("Klient", "nomer_telefona", "contact.phone")]
    [TestCase("Клиент", "Фамилия", "name.last")]
    [TestCase("Client", "NuméroDeTéléphone", "contact.phone")]
    [TestCase("Client", "Prénom", "name.first")]
    [TestCase("Cliente", "CorreoElectrónico", "contact.email")]
    [TestCase("Cliente", "CodiceFiscale", "govid.tax")]
    [TestCase("Cliente", "Cpf", "govid.tax")]
    [TestCase("Ügyfél", "Telefonszám", "contact.phone")]
    [TestCase("Müşteri", "Soyadı", "name.last")]
    [TestCase("Zákazník", "RodnéČíslo", "govid.national")]
    [TestCase("Kund", "Personnummer", "govid.national")]
    [TestCase("Kund", "Ort", "contact.postal_address")]
    [TestCase("Klant", "Achternaam", "name.last")]
    public void Other_languages(string holder, string name, string category) => Assert.That(CategoryOfProperty(holder, "string", name), Is.EqualTo(category));

    [Test]
    public void Siblings_make_a_type_a_person()
    {
        const string Source = "class Row { public string FirstName = \"\"; public string LastName = \"\"; public string Name = \"\"; public string City = \"\"; }";

        using (Assert.EnterMultipleScope())
        {
            Assert.That(CategoryOf(Source, "Row.Name"), Is.EqualTo("name.full"));
            Assert.That(CategoryOf(Source, "Row.City"), Is.EqualTo("contact.postal_address"));
        }
    }

    [Test]
    public void A_base_type_says_what_a_type_is()
    {
        const string Source = "class Customer { } class Gold : Customer { public string City = \"\"; }";

        Assert.That(CategoryOf(Source, "Gold.City"), Is.EqualTo("contact.postal_address"));
    }

    [TestCase("EmailHash")]
    [TestCase("HashedEmail")]
    [TestCase("MaskedPhoneNumber")]
    [TestCase("EncryptedIban")]
    public void What_is_hidden_stays_personal(string name) =>
        Assert.That(Classify($"class Customer {{ public string {name} = \"\"; }}", "Customer." + name), Is.Not.Null.And.Property(nameof(Verdict.Pseudonymous)).True);

    [TestCase("class Customer { public string PhoneNumber = \"\"; }", "Customer.PhoneNumber", "its name says \"phone number\"")]
    [TestCase("class Customer { public string Name = \"\"; }", "Customer.Name", "its name says \"name\" in Customer")]
    [TestCase("class Parcel { [EmailAddress] public string Target = \"\"; }", "Parcel.Target", "[EmailAddress] marks it")]
    [TestCase("class Message { public System.Net.Mail.MailAddress Whom = null!; }", "Message.Whom", "its type is MailAddress")]
    [TestCase("class Parcel { [Column(\"phone_no\")] public string Contact1 = \"\"; }", "Parcel.Contact1", "it is stored or sent as \"phone no\"")]
    public void The_reason_in_plain_words(string source, string member, string why) => Assert.That(Classify(source, member)?.Why, Is.EqualTo(why));

    [Test]
    public void Confidence_follows_the_evidence()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Classify("class Customer { public string PhoneNumber = \"\"; }", "Customer.PhoneNumber")?.Confidence, Is.EqualTo(Confidence.Strong));
            Assert.That(Classify("class Thing { public string Email = \"\"; }", "Thing.Email")?.Confidence, Is.EqualTo(Confidence.Weak));
        }
    }
}

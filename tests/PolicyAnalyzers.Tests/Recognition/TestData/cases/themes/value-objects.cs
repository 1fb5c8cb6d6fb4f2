// Types that are the value themselves, and types that only carry its name.
namespace Demo.Values;

public readonly record struct Email(
    string Value); //+ contact.email

public readonly record struct EmailAddress(
    string Value); //+ contact.email

public readonly record struct PhoneNumber(
    string Value); //+ contact.phone

public readonly record struct MobileNumber(
    string Number); //+ contact.phone

public readonly record struct Iban(
    string Value); //+ fin.iban

public readonly record struct SocialSecurityNumber(
    string Value); //+ govid.social_security

public readonly record struct PassportNumber(
    string Value); //+ govid.passport

public readonly record struct CustomerId(
    Guid Value); //+ account.customer_id

public readonly record struct UserId(
    long Value); //+ account.customer_id

public readonly record struct BirthDate(
    DateOnly Value); //+ demographic.birth_date

public readonly record struct PostalCode(
    string Value); //+ contact.postal_code

public readonly record struct CardNumber(
    string Value); //+ fin.payment_card

public readonly record struct PersonName(
    string First, //+ name.first
    string Last); //+ name.last

public readonly record struct FullName(
    string Value); //+ name.full

public readonly record struct OrderId(
    Guid Value); //-

public readonly record struct ProductId(
    Guid Value); //-

public readonly record struct Money(
    decimal Amount, //-
    string Currency); //-

public readonly record struct Percentage(
    decimal Value); //-

public readonly record struct Sku(
    string Value); //-

public readonly record struct Url(
    string Value); //-

public readonly record struct FileName(
    string Value); //-

public readonly record struct HostName(
    string Value); //-

public readonly record struct EmailTemplateId(
    Guid Value); //-

public readonly record struct EmailSubject(
    string Value); //-

public readonly record struct PhoneModel(
    string Value); //-

public class PhoneNumberFormat
{
    public string Value { get; set; } //-
}

public class EmailStatus
{
    public string Value { get; set; } //-
}

public class Name
{
    public string Value { get; set; } //? of whom?
}

public class Colour
{
    public string Value { get; set; } //-
}

public class Wrapper
{
    public string Value { get; set; } //-
}

public class Contact
{
    public Email Primary { get; set; } //+ contact.email
    public EmailAddress Second { get; set; } //+ contact.email
    public Email? Third { get; set; } //+ contact.email
    public PhoneNumber Reach { get; set; } //+ contact.phone
    public MobileNumber Evening { get; set; } //+ contact.phone
    public Iban Account { get; set; } //+ fin.iban
    public SocialSecurityNumber Document { get; set; } //+ govid.social_security
    public PassportNumber Travel { get; set; } //+ govid.passport
    public CustomerId Referrer { get; set; } //+ account.customer_id
    public BirthDate Born { get; set; } //+ demographic.birth_date
    public PostalCode Area { get; set; } //+ contact.postal_code
    public CardNumber Card { get; set; } //+ fin.payment_card
    public List<PhoneNumber> Lines { get; set; } //+ contact.phone
    public PersonName Calls { get; set; } //+ name.full
    public FullName Known { get; set; } //+ name.full
    public OrderId LastOrder { get; set; } //-
    public ProductId Favourite { get; set; } //-
    public Money Balance { get; set; } //-
    public Sku Item { get; set; } //-
    public PhoneModel Handset { get; set; } //-
    public PhoneNumberFormat Format { get; set; } //-
    public EmailStatus Delivery { get; set; } //-
    public EmailTemplateId Template { get; set; } //-
    public EmailSubject Topic { get; set; } //-
    public Colour Shade { get; set; } //-
    public Percentage Discount { get; set; } //-
    public HostName Server { get; set; } //-
    public FileName Photo { get; set; } //-
}

public class Company
{
    public Email Primary { get; set; } //- a company's
    public PhoneNumber Switchboard { get; set; } //- a company's
}

public class Server
{
    public Email Administrator { get; set; } //- staff
}

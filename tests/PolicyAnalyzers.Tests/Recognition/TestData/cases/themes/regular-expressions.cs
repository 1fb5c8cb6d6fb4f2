// The format of a value says what it is; constants that hold a format are not the value.
using System.Text.RegularExpressions;
using FluentValidation;
namespace Demo.Formats;

public class Form
{
    [RegularExpression(@"^\+?[0-9]{7,15}$")] public string Line { get; set; } //+ contact.phone
    [RegularExpression(@"^\+[1-9]\d{1,14}$")] public string Reach { get; set; } //+ contact.phone : E.164
    [RegularExpression(@"^(\+\d{1,3})?[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{4}$")] public string Contact1 { get; set; } //+ contact.phone : North American
    [RegularExpression(@"^\(\d{3}\) \d{3}-\d{4}$")] public string Evening { get; set; } //+ contact.phone
    [RegularExpression(@"^\d{4} ?[A-Z]{2}$")] public string Zone3 { get; set; } //+ contact.postal_code : of the Netherlands
    [RegularExpression(@"^0\d{9,10}$")] public string Daytime { get; set; } //+ contact.phone
    [RegularExpression(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")] public string Target { get; set; } //+ contact.email
    [RegularExpression(@"^[\w.+-]+@[\w-]+\.[\w.]+$")] public string Whom { get; set; } //+ contact.email
    [RegularExpression(@".+\@.+\..+")] public string Contact2 { get; set; } //+ contact.email
    [RegularExpression("[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,4}")] public string Where { get; set; } //+ contact.email
    [RegularExpression(@"^\d{3}-\d{2}-\d{4}$")] public string Number1 { get; set; } //+ govid.social_security
    [RegularExpression(@"^\d{5}(-\d{4})?$")] public string Zone { get; set; } //+ contact.postal_code : of the USA
    [RegularExpression(@"^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$")] public string Zone2 { get; set; } //+ contact.postal_code : of the United Kingdom
    [RegularExpression(@"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$")] public string Account1 { get; set; } //+ fin.iban
    [RegularExpression(@"^\d{16}$")] public string CardDigits { get; set; } //+ fin.payment_card
    [RegularExpression(@"^4\d{12}(\d{3})?$")] public string Digits { get; set; } //+ fin.payment_card : Visa
    [RegularExpression(@"^\d{3}\.\d{3}\.\d{3}-\d{2}$")] public string Document1 { get; set; } //+ govid.tax : CPF
    [RegularExpression(@"^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$")] public string Document2 { get; set; } //+ govid.tax : codice fiscale
    [RegularExpression(@"^\d{8}[A-Z]$")] public string Document3 { get; set; } //+ govid.national : DNI
    [RegularExpression(@"^\d{6}-?\d{4}$")] public string Number2 { get; set; } //+ govid.national : personnummer
    [RegularExpression(@"^(\d{1,3}\.){3}\d{1,3}$")] public string Origin { get; set; } //+ device.ip
    [RegularExpression(@"^([0-9A-F]{2}:){5}[0-9A-F]{2}$")] public string Hardware { get; set; } //+ device.mac
    [RegularExpression(@"^\d+$")] public string Count { get; set; } //-
    [RegularExpression(@"^[A-Z]{3}$")] public string Currency { get; set; } //-
    [RegularExpression(@"^[a-zA-Z ]*$")] public string Text { get; set; } //-
    [RegularExpression(@"^\d{4}$")] public string Pin { get; set; } //-
    [RegularExpression(@"^#[0-9a-f]{6}$")] public string Colour { get; set; } //-
    [RegularExpression(@"^[A-Z]{2}-\d{4}$")] public string Sku { get; set; } //-
    [RegularExpression(@"^https?://.+$")] public string Link { get; set; } //-
    [RegularExpression(@"^\d{4}-\d{2}-\d{2}$")] public string Day { get; set; } //-
    [RegularExpression(@"^[a-z0-9-]+$")] public string Slug { get; set; } //-
    [RegularExpression(@"^v\d+\.\d+\.\d+$")] public string Release { get; set; } //-
    [RegularExpression(@"^\d+(\.\d{1,2})?$")] public string Price { get; set; } //-
    [RegularExpression(@"^(yes|no)$")] public string Answer { get; set; } //-
    [RegularExpression(@"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")] public string Key { get; set; } //-
    [RegularExpression(@"^[A-Z0-9]{8,12}$")] public string Voucher { get; set; } //-
    [RegularExpression(@"^\d{2}:\d{2}$")] public string Time { get; set; } //-
    [RegularExpression(@"^[0-9]{13}$")] public string Ean { get; set; } //-
    [RegularExpression(@"^@\w+$")] public string Mention { get; set; } //? a handle or a macro
}

public class Customer
{
    [RegularExpression(@"^\+?[\d ]+$")] public string Mobile { get; set; } //+ contact.phone
    [RegularExpression(@"^\d{5}$")] public string Plz { get; set; } //+ contact.postal_code
    [RegularExpression(@"^\d{11}$")] public string Pesel { get; set; } //+ govid.national
    [RegularExpression(@"^\d{9}$")] public string Bsn { get; set; } //+ govid.national
    [RegularExpression(@"^[A-Z]{2}\d{7}$")] public string Passport { get; set; } //+ govid.passport
    [RegularExpression(@"^\d{1,3}$")] public string Rank { get; set; } //-
    [RegularExpression(@"^[A-F]$")] public string Segment { get; set; } //-
}

public static class Patterns
{
    public const string Email = ""; //-
    public const string PhoneRegex = ""; //-
    public const string PhonePattern = ""; //-
    public const string ZipCodeFormat = ""; //-
    public const string IbanPattern = ""; //-
}

public class Validators
{
    private readonly Regex _emailRegex; //-
    private readonly Regex _phone; //- a pattern
    public Regex PhonePattern { get; set; } //-
    public string EmailPattern { get; set; } //-
    public string PhoneMask { get; set; } //-
    public string PostalCodeRegex { get; set; } //-
    public string DateFormat { get; set; } //-
    public string SsnFormat { get; set; } //-
}

public class Ticket
{
    public string Reach { get; set; } //+ contact.email : its validator says so

    public string Slip { get; set; } //+ fin.payment_card : its validator says so

    public string Line { get; set; } //+ contact.phone : its validator says so

    public string Heading { get; set; } //-
}

public class TicketValidator : AbstractValidator<Ticket>
{
    public TicketValidator()
    {
        RuleFor(ticket => ticket.Reach).EmailAddress();
        RuleFor(ticket => ticket.Slip).CreditCard();
        RuleFor(ticket => ticket.Line).Matches(@"^\+[1-9]\d{1,14}$");
        RuleFor(ticket => ticket.Heading).MaximumLength(80);
    }
}

// Settings, constants, lists of names, programs; and forms and profiles that hold the real thing.
namespace Shop.Infrastructure;

public class SmtpSettings
{
    public string Host { get; set; } //-
    public string UserName { get; set; } //- the shop's own account
    public string FromAddress { get; set; } //- the sender
    public string FromName { get; set; } //- the sender
}

public class TwilioOptions
{
    public string AccountSid { get; set; } //-
    public string PhoneNumber { get; set; } //- the sender
}

public class CompanySettings
{
    public string Name { get; set; } //- the company's
    public string PhoneNumber { get; set; } //- the company's
    public string Address { get; set; } //- the company's
    public string VatNumber { get; set; } //- the company's
}

public class CustomerSettings
{
    public bool PhoneRequired { get; set; } //-
    public bool EmailRequired { get; set; } //-
    public string DefaultCountry { get; set; } //-
    public string UserNameFormat { get; set; } //-
    public int MinimumAge { get; set; } //-
}

public class AddressSettings
{
    public bool StreetEnabled { get; set; } //-
    public bool PostalCodeRequired { get; set; } //-
    public string DefaultCity { get; set; } //-
}

public class PaymentConfiguration
{
    public string MerchantAccount { get; set; } //- a merchant's
    public string AcquirerBin { get; set; } //-
}

public static class ClaimNames
{
    public const string Email = ""; //-
    public const string PhoneNumber = ""; //-
    public const string BirthDate = ""; //-
}

public static class Columns
{
    public const string FirstName = ""; //-
    public const string LastName = ""; //-
}

public static class SessionKeys
{
    public const string CustomerId = ""; //-
}

public static class Routes
{
    public const string CustomerByEmail = ""; //-
}

public static class Permissions
{
    public const string ViewPhoneNumbers = ""; //-
}

public class CustomerResources
{
    public string EmailLabel { get; set; } //-
    public string PhonePlaceholder { get; set; } //-
    public string AddressTitle { get; set; } //-
}

public class DatabaseOptions
{
    public string UserName { get; set; } //- an account of a database
    public string Server { get; set; } //-
}

public class LdapSettings
{
    public string UserDn { get; set; } //- an account of a directory
    public string BaseDn { get; set; } //-
}

public class TestDefaults
{
    public string SupportPhone { get; set; } //- the company's
}

public class EmailValidator
{
    public int MaxLength { get; set; } //-
    public string ErrorMessage { get; set; } //-
}

public class PhoneNumberFormatter
{
    public string DefaultRegion { get; set; } //-
    public string Pattern { get; set; } //-
}

public class EmailService
{
    public string TemplatePath { get; set; } //-
    public int RetryCount { get; set; } //-
}

public class CustomerGridColumn
{
    public string Name { get; set; } //-
    public string Title { get; set; } //-
}

public class UserProfile
{
    public string Email { get; set; } //+ contact.email
    public string PhoneNumber { get; set; } //+ contact.phone
    public string Name { get; set; } //+ name.full
    public string City { get; set; } //+ contact.postal_address
    public string Locale { get; set; } //-
}

public class AccountSettingsForm
{
    public string Email { get; set; } //+ contact.email
    public string PhoneNumber { get; set; } //+ contact.phone
    public string Theme { get; set; } //-
}

public class CustomerConfigurationRequest
{
    public string CustomerEmail { get; set; } //+ contact.email
    public string CustomerPhone { get; set; } //+ contact.phone
}

public class NotificationSubscription
{
    public string SubscriberEmail { get; set; } //+ contact.email
    public string PushToken { get; set; } //+ device.push_token
    public string Topic { get; set; } //-
}

public class ShippingDetails
{
    public string RecipientName { get; set; } //+ name.full
    public string Street { get; set; } //+ contact.postal_address
    public string City { get; set; } //+ contact.postal_address
    public string PostalCode { get; set; } //+ contact.postal_code
    public string Method { get; set; } //-
}

public class BillingInfo
{
    public string CardNumber { get; set; } //+ fin.payment_card
    public string CardholderName { get; set; } //+ name.full
    public string BillingZip { get; set; } //+ contact.postal_code
    public string Iban { get; set; } //+ fin.iban
}

public class ContactInfo
{
    public string Email { get; set; } //+ contact.email
    public string Phone { get; set; } //+ contact.phone
    public string Street { get; set; } //+ contact.postal_address
}

public class RegistrationData
{
    public string FirstName { get; set; } //+ name.first
    public string LastName { get; set; } //+ name.last
    public DateOnly BirthDate { get; set; } //+ demographic.birth_date
    public string NationalId { get; set; } //+ govid.national
    public string ReferralSource { get; set; } //-
}

public class UserInfo
{
    public string Login { get; set; } //+ account.username
    public string Email { get; set; } //+ contact.email
    public string IpAddress { get; set; } //+ device.ip
    public string Role { get; set; } //-
}

public class CustomerExportOptions
{
    public string FileName { get; set; } //-
    public string Delimiter { get; set; } //-
}

public class TravelerDetails
{
    public string PassportNumber { get; set; } //+ govid.passport
    public string GivenName { get; set; } //+ name.first
    public string Surname { get; set; } //+ name.last
    public string SeatPreference { get; set; } //-
}

public class LoyaltyAccount
{
    public string LoyaltyCardNumber { get; set; } //+ account.loyalty_card
    public string MemberId { get; set; } //+ account.customer_id
    public int Points { get; set; } //-
}

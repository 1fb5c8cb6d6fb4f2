// Telephone numbers, and what only sounds like one.
namespace Telco.Care;

public class Customer
{
    public string PhoneNumber { get; set; } //+ contact.phone
    public string Phone1 { get; set; } //+ contact.phone
    public string Phone2 { get; set; } //+ contact.phone
    public string mobile_phone_number { get; set; } //+ contact.phone
    public string CellPhoneNo { get; set; } //+ contact.phone
    public string WorkPhoneExtension { get; set; } //?
    public string HomePhone { get; set; } //+ contact.phone
    public string EveningTelephone { get; set; } //+ contact.phone
    public string Msisdn { get; set; } //+ contact.phone
    public string PrimaryPhone { get; set; } //+ contact.phone
    public string SecondaryContactNumber { get; set; } //+ contact.phone
    public string EmergencyContactPhone { get; set; } //+ contact.phone
    public string SmsNumber { get; set; } //+ contact.phone
    public string PhoneNumberE164 { get; set; } //+ contact.phone
    public string NormalizedPhoneNumber { get; set; } //+ contact.phone
    public long PhoneNumeric { get; set; } //+ contact.phone
    public List<string> PhoneNumbers { get; set; } //+ contact.phone
    public string[] MobileNumbers { get; set; } //+ contact.phone
    public string NewPhoneNumber { get; set; } //+ contact.phone
    public string FaxNumber { get; set; } //+ contact.fax
    public string WhatsAppNumber { get; set; } //+ contact.messenger
    public bool PhoneNumberConfirmed { get; set; } //-
    public bool IsMobile { get; set; } //-
    public bool HasTelephone { get; set; } //-
    public DateTime? PhoneVerifiedAt { get; set; } //-
    public int PhoneVerificationAttempts { get; set; } //-
    public string PhoneVerificationCode { get; set; } //-
    public PhoneKind PhoneType { get; set; } //-
    public string PhoneCountryCode { get; set; } //?
    public string PhoneMask { get; set; } //- a pattern for input
    public string PhoneBrand { get; set; } //-
    public string PhoneModel { get; set; } //-
    public int MaxPhoneNumbers { get; set; } //-
}

public enum PhoneKind { Mobile, Landline }
public class OrderDto
{
    public string ContactPhone { get; set; } //+ contact.phone
    public string BuyerPhone { get; set; } //+ contact.phone
    public string ShippingPhone { get; set; } //+ contact.phone
    public string DeliveryTelephoneNumber { get; set; } //+ contact.phone
    private readonly string customerMobile; //+ contact.phone
    public Task SendSmsAsync(
        string phoneNumber, //+ contact.phone
        string message, //-
        CancellationToken cancellationToken) => throw new NotImplementedException(); //-
    public Task<Customer> FindByPhone(
        string phone) => throw new NotImplementedException(); //+ contact.phone
    public string GetCustomerPhoneNumber( //+ contact.phone
        Guid customerId) => throw new NotImplementedException(); //+ account.customer_id
}

public class LoginRequest
{
    public string UserPhone { get; set; } //+ contact.phone
    public string VerificationCode { get; set; } //-
    public string DeviceModel { get; set; } //-
}

public class Handset
{
    public string PhoneName { get; set; } //- the name of a model
    public string MobileOperator { get; set; } //-
    public string MobileAppVersion { get; set; } //-
    public string TelephoneLabel { get; set; } //-
}

public class Store
{
    public string PhoneNumber { get; set; } //- a shop's
    public string CustomerServicePhone { get; set; } //- a shop's
}

public class SupportDesk
{
    public string HotlineNumber { get; set; } //- a hotline of the company
    public string SupportPhone { get; set; } //- a hotline of the company
}

public class SmsGatewayOptions
{
    public string SenderPhoneNumber { get; set; } //- the company's own number
    public string FromNumber { get; set; } //- the company's own number
}

public class Vendor
{
    public string Mobile { get; set; } //- a vendor's
}

public class PhoneFormats
{
    public const string PhoneRegex = ""; //-
    public const string PhonePlaceholder = ""; //-
}

public class IphoneSettings
{
    public bool MobileEnabled { get; set; } //-
    public int PhoneColumnWidth { get; set; } //-
    public string PhoneIcon { get; set; } //-
}

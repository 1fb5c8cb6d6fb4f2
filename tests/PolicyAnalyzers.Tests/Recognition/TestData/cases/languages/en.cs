// English: the words of several countries, short forms, snake case and database prefixes.
namespace Shop.Customers;

public class Customer
{
    public Guid CustomerId { get; set; } //+ account.customer_id
    public string Title { get; set; } //-
    public string GivenName { get; set; } //+ name.first
    public string ForeName { get; set; } //+ name.first
    public string FamilyName { get; set; } //+ name.last
    public string last_nm { get; set; } //+ name.last
    public string MaidenName { get; set; } //+ name.last
    public string MiddleInitial { get; set; } //+ name.middle
    public string CustName { get; set; } //+ name.full
    public string DOB { get; set; } //+ demographic.birth_date
    public DateOnly? BirthDay { get; set; } //+ demographic.birth_date
    public string PlaceOfBirth { get; set; } //? place of birth
    public string Mobile { get; set; } //+ contact.phone
    public string CellPhone { get; set; } //+ contact.phone
    public string tel_no { get; set; } //+ contact.phone
    public string HomePhone { get; set; } //+ contact.phone
    public string EmailAddr { get; set; } //+ contact.email
    public string e_mail { get; set; } //+ contact.email
    public string AddressLine1 { get; set; } //+ contact.postal_address
    public string AddrLine2 { get; set; } //+ contact.postal_address
    public string Suburb { get; set; } //+ contact.postal_address
    public string Town { get; set; } //+ contact.postal_address
    public string Postcode { get; set; } //+ contact.postal_code
    public string ZIP { get; set; } //+ contact.postal_code
    public string County { get; set; } //?
    public string NationalInsuranceNumber { get; set; } //+ govid.social_security
    public string NINO { get; set; } //+ govid.social_security
    public string SSN { get; set; } //+ govid.social_security
    public string PassportNo { get; set; } //+ govid.passport
    public string DrivingLicenceNo { get; set; } //+ govid.driver_licence
    public string NumberPlate { get; set; } //+ govid.vehicle
    public string SortCodeAndAccount { get; set; } //+ fin.bank_account
    public string CreditCardNo { get; set; } //+ fin.payment_card
    public string NameOnCard { get; set; } //+ name.full
    public string MemberNo { get; set; } //+ account.customer_id
    public string LoginName { get; set; } //+ account.username
    public string FaxNo { get; set; } //+ contact.fax
    public string Skype { get; set; } //+ contact.messenger
    public string LinkedInUrl { get; set; } //+ contact.social
    public string Password { get; set; } //- a secret, no identifier
    public string Gender { get; set; } //-
    public string MaritalStatus { get; set; } //-
    public DateTime CreatedAt { get; set; } //-
    public bool EmailVerified { get; set; } //-
    public bool HasPhone { get; set; } //-
    public string CustomerGroup { get; set; } //- sorts customers
    public string PhoneFormat { get; set; } //- the format of a number
    public int OrderCount { get; set; } //-
    public decimal CreditLimit { get; set; } //-
    public string PreferredLanguage { get; set; } //-
    public string MobileTheme { get; set; } //- a theme for small screens
    public Task<Customer> FindByEmail(
        string emailAddress, //+ contact.email
        int pageSize) => throw new NotImplementedException(); //-
}

public class Order
{
    public string OrderNumber { get; set; } //-
    public string ShipToAddress { get; set; } //+ contact.postal_address
    public string BillToCity { get; set; } //+ contact.postal_address
    public string RecipientName { get; set; } //+ name.full
    private readonly string custPhone; //+ contact.phone
    public string ProductName { get; set; } //-
    public string OrderStatus { get; set; } //-
    public string ShippingMethod { get; set; } //-
    public string TrackingNumber { get; set; } //- a parcel's number
}

public class Supplier
{
    public string PhoneNumber { get; set; } //- a supplier's
    public string VatNumber { get; set; } //- a company's
    public string ContactName { get; set; } //?
}

public class Employee
{
    public string LastName { get; set; } //- an employee is no customer
    public string BadgeNumber { get; set; } //- an employee is no customer
}

public class Branch
{
    public string City { get; set; } //- a branch's
    public string OpeningHours { get; set; } //-
}

public class MailSettings
{
    public string FromAddress { get; set; } //- the shop's own sender
    public string UserName { get; set; } //- the shop's own account
}

public class Product
{
    public string Name { get; set; } //-
    public string Sku { get; set; } //-
}

public class Endpoint
{
    public string AddressFamily { get; set; } //- of a network
    public string HostName { get; set; } //-
    public string BaseAddress { get; set; } //-
    public int Address { get; set; } //- a number on a bus
}

public class TelemetryOptions
{
    public string TelemetryKey { get; set; } //- no telephone
    public string EmailSubject { get; set; } //- the text of a message
}

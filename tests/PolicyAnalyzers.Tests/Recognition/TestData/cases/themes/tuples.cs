// Elements of tuples.
namespace Demo.Tuples;

public class CustomerService
{
    public (
        string Name, //+ name.full
        string Email, //+ contact.email
        int Orders) Summary { get; set; } //-

    public (
        string FirstName, //+ name.first
        string LastName, //+ name.last
        bool IsActive) GetName(Guid customerId) => default; //-

    public List<(
        Guid CustomerId, //+ account.customer_id
        string Phone, //+ contact.phone
        decimal Balance)> Debtors { get; set; } //-

    public Task<(
        string Street, //+ contact.postal_address
        string City, //+ contact.postal_address
        string Zip, //+ contact.postal_code
        string Carrier)> ShippingOf(Guid order) => throw new NotImplementedException(); //-

    public (
        string CardNumber, //+ fin.payment_card
        string Cvv, //+ fin.payment_card
        string Currency, //-
        decimal Amount) Charge { get; set; } //-

    public (
        DateTime BirthDate, //+ demographic.birth_date
        DateTime CreatedAt, //-
        int Age) Dates { get; set; } //-

    public Dictionary<Guid, (
        string PhoneNumber, //+ contact.phone
        bool Verified, //-
        int Attempts)> Verifications { get; set; } //-

    public (
        string customerEmail, //+ contact.email
        string customerPhone, //+ contact.phone
        string templateName) Notice { get; set; } //-

    public void Notify((
        string Email, //+ contact.email
        string Subject, //-
        string Body) mail) //-
    {
    }

    public (
        string ssn, //+ govid.social_security
        string passportNumber, //+ govid.passport
        string country) Documents { get; set; } //?

    public IEnumerable<(
        string IpAddress, //+ device.ip
        string DeviceId, //+ device.device_id
        string Page)> Visits { get; set; } //-

    public (
        string userName, //+ account.username
        string password) Login { get; set; } //-

    public (
        string Iban, //+ fin.iban
        string AccountHolder, //+ name.full
        decimal Limit) Debit { get; set; } //-

    public (
        double Latitude, //+ location.geo
        double Longitude, //+ location.geo
        string Label) CustomerHome { get; set; } //-
}

public class Catalog
{
    public (
        string Name, //-
        string Sku, //-
        decimal Price) Product { get; set; } //-

    public (
        string Host, //-
        string Address, //-
        int Port) Server { get; set; } //-

    public (
        double Width, //-
        double Height) Size { get; set; } //-

    public List<(
        string ColumnName, //-
        string TypeName)> Columns { get; set; } //-

    public (
        bool EmailEnabled, //-
        bool PhoneEnabled) Flags { get; set; } //-

    public (
        string StoreCity, //- a shop's
        string StorePhone) Store { get; set; } //- a shop's
}

public class Invitations
{
    public static (
        string NationalId, //+ govid.national
        string TaxId, //+ govid.tax
        string Error) Parse(string line) => default; //-

    public IReadOnlyList<(
        string LoyaltyCardNumber, //+ account.loyalty_card
        int Points)> Cards { get; set; } //-

    public (
        string InviteeEmail, //+ contact.email
        string InviteeName, //+ name.full
        string EventName) Invitation { get; set; } //-
}

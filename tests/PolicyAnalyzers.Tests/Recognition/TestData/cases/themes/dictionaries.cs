// Dictionaries by the name of what they hold.
namespace Demo.Dictionaries;

public class CustomerDirectory
{
    public Dictionary<Guid, string> Emails { get; set; } //+ contact.email
    public Dictionary<string, string> EmailByName { get; set; } //+ contact.email
    public IDictionary<int, string> PhoneNumbers { get; set; } //+ contact.phone
    public IReadOnlyDictionary<Guid, string> PhoneNumberByCustomerId { get; set; } //+ contact.phone
    public Dictionary<string, List<string>> PhonesByCity { get; set; } //+ contact.phone
    public Dictionary<string, Guid> CustomerIdByEmail { get; set; } //+ account.customer_id
    public SortedDictionary<string, string> FirstNames { get; set; } //+ name.first
    public SortedDictionary<string, string> LastNameByKey { get; set; } //+ name.last
    public Dictionary<int, string> CustomerNames { get; set; } //+ name.full
    public Dictionary<Guid, DateOnly> BirthDates { get; set; } //+ demographic.birth_date
    public Dictionary<Guid, DateTime> DateOfBirthByCustomer { get; set; } //+ demographic.birth_date
    public Dictionary<string, string> Addresses { get; set; } //+ contact.postal_address
    public Dictionary<Guid, string> HomeAddressByCustomer { get; set; } //+ contact.postal_address
    public Dictionary<Guid, string> PostalCodes { get; set; } //+ contact.postal_code
    public Dictionary<Guid, string> PassportNumbers { get; set; } //+ govid.passport
    public Dictionary<Guid, string> Ssns { get; set; } //+ govid.social_security
    public Dictionary<Guid, string> Ibans { get; set; } //+ fin.iban
    public Dictionary<Guid, string> CardNumbers { get; set; } //+ fin.payment_card
    public Dictionary<string, string> UserNames { get; set; } //+ account.username
    public KeyValuePair<Guid, string> EmailEntry { get; set; } //+ contact.email
    public Lookup<string, string> EmailsByDomain { get; set; } //+ contact.email
    public ILookup<Guid, string> PhonesByCustomer { get; set; } //+ contact.phone
    private readonly Dictionary<string, string> emailsByCustomer; //+ contact.email
    public Dictionary<Guid, string[]> MobileNumbers { get; set; } //+ contact.phone
    public Dictionary<Guid, string> IpAddresses { get; set; } //+ device.ip
    public Dictionary<Guid, string> DeviceTokens { get; set; } //+ device.push_token
    public Dictionary<string, string> LoyaltyCardNumbers { get; set; } //+ account.loyalty_card
    public Dictionary<Guid, string> TaxIds { get; set; } //+ govid.tax
    public Dictionary<Guid, (double, double)> HomeCoordinates { get; set; } //?
    public Dictionary<string, bool> EmailVerified { get; set; } //-
    public Dictionary<string, int> EmailCounts { get; set; } //-
    public Dictionary<Guid, decimal> Balances { get; set; } //-
    public Dictionary<string, bool> PhoneFlags { get; set; } //-
    public Dictionary<string, DateTime> LastLogins { get; set; } //-
    public Dictionary<Guid, int> LoyaltyPoints { get; set; } //-
    public Dictionary<Guid, TimeSpan> CallDurations { get; set; } //-
    public Dictionary<string, object> Properties { get; set; } //? says nothing of what is inside
    public Dictionary<string, string> Attributes { get; set; } //? says nothing of what is inside
    public Dictionary<string, Func<string, bool>> EmailValidators { get; set; } //-
    public Dictionary<string, Type> PhoneTypes { get; set; } //-
    public Dictionary<Guid, DateTime> EmailSentOn { get; set; } //-
    public IDictionary<Guid, string> GetCustomerEmails( //+ contact.email
        IReadOnlyCollection<Guid> customerIds) => throw new NotImplementedException(); //+ account.customer_id
    public Dictionary<string, int> CountEmailsByDomain( //-
        string domain) => throw new NotImplementedException(); //-
}

public class CustomerImport
{
    private readonly Dictionary<string, string> customerPhones; //+ contact.phone
    public Dictionary<string, int> ColumnIndexByName { get; set; } //-
    public Dictionary<string, string> ColumnNames { get; set; } //-
    public Dictionary<string, string> FieldNames { get; set; } //-
}

public class MailTemplates
{
    public Dictionary<string, string> EmailTemplates { get; set; } //-
    public Dictionary<string, string> EmailSubjects { get; set; } //-
}

public class ProductCatalog
{
    public Dictionary<int, string> ProductNames { get; set; } //-
    public Dictionary<string, decimal> Prices { get; set; } //-
    public Dictionary<int, string> CategoryNames { get; set; } //-
}

public class Servers
{
    public Dictionary<string, string> IpAddresses { get; set; } //- of servers
    public Dictionary<string, int> PortByHostName { get; set; } //-
    public Dictionary<string, string> HostNames { get; set; } //-
}

public class Stores
{
    public Dictionary<int, string> StorePhones { get; set; } //- shops'
    public Dictionary<int, string> StoreAddresses { get; set; } //- shops'
    public Dictionary<int, string> VendorEmails { get; set; } //- vendors'
}

public class Localization
{
    public Dictionary<string, string> CountryNames { get; set; } //-
    public Dictionary<string, string> PhonePrefixByCountry { get; set; } //-
    public Dictionary<string, string> AddressFormats { get; set; } //-
    public Dictionary<string, string> ResourceStrings { get; set; } //-
}

public class Headers
{
    public Dictionary<string, string> HttpHeaders { get; set; } //-
    public Dictionary<string, string> Cookies { get; set; } //?
}

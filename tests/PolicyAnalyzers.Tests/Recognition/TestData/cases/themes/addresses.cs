// Postal addresses of people, and addresses of machines, places and companies.
namespace Shop.Delivery;

public class Customer
{
    public string Address { get; set; } //+ contact.postal_address
    public string HomeAddress { get; set; } //+ contact.postal_address
    public string StreetAddress { get; set; } //+ contact.postal_address
    public string Street { get; set; } //+ contact.postal_address
    public string Street2 { get; set; } //+ contact.postal_address
    public string HouseNumber { get; set; } //+ contact.postal_address
    public string ApartmentNumber { get; set; } //+ contact.postal_address
    public string City { get; set; } //+ contact.postal_address
    public string Town { get; set; } //+ contact.postal_address
    public string PostalCode { get; set; } //+ contact.postal_code
    public string ZipCode { get; set; } //+ contact.postal_code
    public string Zip { get; set; } //+ contact.postal_code
    public string Postcode { get; set; } //+ contact.postal_code
    public string AddressLine1 { get; set; } //+ contact.postal_address
    public string address_line_2 { get; set; } //+ contact.postal_address
    public string PoBox { get; set; } //+ contact.postal_address
    public string State { get; set; } //? state
    public string CountryCode { get; set; } //? country
    public int AddressId { get; set; } //? surrogate key
    public bool AddressVerified { get; set; } //-
    public string AddressType { get; set; } //-
    public string AddressFormat { get; set; } //-
}

public class Order
{
    public string ShippingAddress { get; set; } //+ contact.postal_address
    public string BillingStreet { get; set; } //+ contact.postal_address
    public string ShippingPostalCode { get; set; } //+ contact.postal_code
    public string DeliveryAddress { get; set; } //+ contact.postal_address
    public string ShipToCity { get; set; } //+ contact.postal_address
    public string billing_zip { get; set; } //+ contact.postal_code
    public string DeliveryCity { get; set; } //+ contact.postal_address
    public Address BillTo { get; set; } //?
    public Address InvoiceAddress { get; set; } //+ contact.postal_address
    public string ShippingMethod { get; set; } //-
    public DateTime ShippedDate { get; set; } //-
    public string PickupPoint { get; set; } //-
}

public class Address
{
    public string Line1 { get; set; } //+ contact.postal_address
    public string Line2 { get; set; } //+ contact.postal_address
    public string City { get; set; } //+ contact.postal_address
    public string Zip { get; set; } //+ contact.postal_code
    public string Country { get; set; } //? country
}

public class Parcel
{
    public string RecipientStreet { get; set; } //+ contact.postal_address
    public string RecipientPostcode { get; set; } //+ contact.postal_code
    public string RecipientAddress { get; set; } //+ contact.postal_address
    public decimal Weight { get; set; } //-
    public string HubCity { get; set; } //- a depot's
}

public class Guest
{
    public string ResidentialAddress { get; set; } //+ contact.postal_address
    public string PermanentAddress { get; set; } //+ contact.postal_address
    public Task<decimal> QuoteAsync(
        string postalCode, //+ contact.postal_code
        string city, //+ contact.postal_address
        decimal weight) => throw new NotImplementedException(); //-
}

public class Warehouse
{
    public string Address { get; set; } //- a warehouse's
    public string City { get; set; } //- a warehouse's
    public string ZipCode { get; set; } //- a warehouse's
}

public class Venue
{
    public string Address { get; set; } //- a venue's
    public string City { get; set; } //- a venue's
}

public class Company
{
    public string StreetAddress { get; set; } //- a company's
    public string HeadquartersAddress { get; set; } //- a company's
}

public class Server
{
    public string Address { get; set; } //-
    public string BaseAddress { get; set; } //-
    public string ListenAddress { get; set; } //-
}

public class Contract
{
    public string WalletAddress { get; set; } //? a wallet
    public string ContractAddress { get; set; } //- code on a block chain
}

public class MemoryBlock
{
    public long Address { get; set; } //-
    public long StartAddress { get; set; } //-
}

public class TaxZone
{
    public string ZipFrom { get; set; } //- a table of zones
    public string ZipTo { get; set; } //- a table of zones
}

public class ShippingSettings
{
    public string OriginAddress { get; set; } //- the shop's own
    public string OriginZip { get; set; } //- the shop's own
}

public class Archive
{
    public string ZipFile { get; set; } //-
    public string ZipPath { get; set; } //-
}

public class Memory
{
    public int AddressSpace { get; set; } //-
    public string StateMachine { get; set; } //-
}

public class StoreLocator
{
    public string StoreCity { get; set; } //- a shop's
    public string StoreAddress { get; set; } //- a shop's
}

public class Weather
{
    public string CityName { get; set; } //-
}

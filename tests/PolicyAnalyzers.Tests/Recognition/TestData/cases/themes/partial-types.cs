// Types in several parts: what one part declares is evidence for the other.
using Microsoft.AspNetCore.Mvc;
namespace Shop.Model;

public partial class Customer
{
    public string FirstName { get; set; } //+ name.first
    public string LastName { get; set; } //+ name.last
    public int Version { get; set; } //-
}

public partial class Customer
{
    public string City { get; set; } //+ contact.postal_address
    public string Zip { get; set; } //+ contact.postal_code
    public string Name { get; set; } //+ name.full
    public string Mobile { get; set; } //+ contact.phone
    public string Remarks { get; set; } //?
    public string Category { get; set; } //-
    public int Score { get; set; } //-
}

public abstract class PersonBase { public string Surname { get; set; } }
public partial class Row : PersonBase
{
    public string GivenName { get; set; } //+ name.first
    public string Town { get; set; } //+ contact.postal_address
}

public partial class Row
{
    public string Street { get; set; } //+ contact.postal_address
    public string Handset { get; set; } //-
    public DateTime ImportedOn { get; set; } //-
    public int LineNumber { get; set; } //-
}

public partial class ImportLine
{
    public string Vorname { get; set; } //+ name.first
    public string Nachname { get; set; } //+ name.last
    public string Datei { get; set; } //-
}

public partial class ImportLine
{
    public string Ort { get; set; } //+ contact.postal_address
    public string PLZ { get; set; } //+ contact.postal_code
    public string Tel { get; set; } //+ contact.phone
    public int Zeile { get; set; } //-
    public string Status { get; set; } //-
}

[ModelMetadataType(typeof(AccountMetadata))]
public partial class Account
{
    public string Contact1 { get; set; } //+ contact.email : marked in its metadata type
    public string Contact2 { get; set; } //+ contact.phone : marked in its metadata type
    public string Contact3 { get; set; } //-
}

public class AccountMetadata
{
    [EmailAddress]
    public object Contact1 { get; set; }

    [Phone]
    public object Contact2 { get; set; }
}
[System.ComponentModel.DataAnnotations.MetadataType(typeof(LeadMetadata))]
public partial class Lead
{
    public string Field1 { get; set; } //+ contact.email : marked in its metadata type
    public string Field2 { get; set; } //+ contact.phone : marked in its metadata type
    public string Field3 { get; set; } //-
    public string Field4 { get; set; } //-
}

public class LeadMetadata
{
    [DataType(DataType.EmailAddress)]
    public object Field1 { get; set; }

    [DataType(DataType.PhoneNumber)]
    public object Field2 { get; set; }
}
public partial class OrderView
{
    public string CustomerFirstName { get; set; } //+ name.first
    public string CustomerLastName { get; set; } //+ name.last
    public string OrderNumber { get; set; } //-
}

public partial class OrderView
{
    public string ShipTo { get; set; } //?
    public string DeliveryStreet { get; set; } //+ contact.postal_address
    public string DeliveryTown { get; set; } //+ contact.postal_address
    private readonly string customerMobile; //+ contact.phone
    public string Carrier { get; set; } //-
    public decimal Freight { get; set; } //-
}

public partial class Vendor
{
    public string Name { get; set; } //- a vendor's
    public string VatNumber { get; set; } //- a vendor's
}

public partial class Vendor
{
    public string FirstName { get; set; } //- a vendor's contact
    public string City { get; set; } //- a vendor's
    public string Phone { get; set; } //- a vendor's
}

public partial class ServerNode
{
    public string HostName { get; set; } //-
    public int Port { get; set; } //-
}

public partial class ServerNode
{
    public string IpAddress { get; set; } //- a server's
    public string Address { get; set; } //- a server's
    public string UserName { get; set; } //- an account of a server
}

public partial class MailSettings
{
    public string SmtpHost { get; set; } //-
    public int SmtpPort { get; set; } //-
}

public partial class MailSettings
{
    public string From { get; set; } //- the sender
    public string Email { get; set; } //- the sender
    public string ReplyToAddress { get; set; } //- the sender
}

public partial class Product
{
    public string Name { get; set; } //-
    public string Code { get; set; } //-
}

public partial class Product
{
    public string Model { get; set; } //-
    public string City { get; set; } //- where it is made
}

public partial record Subscriber(string Key);
public partial class Guest
{
    public string PassportNumber { get; set; } //+ govid.passport
    public DateOnly BirthDate { get; set; } //+ demographic.birth_date
}

public partial class Guest
{
    public string Nationality { get; set; } //-
    public string Name { get; set; } //+ name.full
    public string Email { get; set; } //+ contact.email
    public string RoomType { get; set; } //-
    public int Nights { get; set; } //-
}

public partial class Passenger
{
    public string TicketNumber { get; set; } //-
    public string Name { get; set; } //+ name.full
    public string Document { get; set; } //?
}

public partial class Passenger
{
    public string Surname { get; set; } //+ name.last
    public string PhoneAbroad { get; set; } //+ contact.phone
    public string Seat { get; set; } //-
    public string Meal { get; set; } //-
}

public partial class Branch
{
    public string Street { get; set; } //- a branch's
}

public partial class Branch
{
    public string Telephone { get; set; } //- a branch's
}

// Names of people, and names of everything else.
namespace Crm.Contacts;

public class Customer
{
    public string FirstName { get; set; } //+ name.first
    public string LastName { get; set; } //+ name.last
    public string MiddleName { get; set; } //+ name.middle
    public string FullName { get; set; } //+ name.full
    public string Name { get; set; } //+ name.full
    public string DisplayName { get; set; } //+ name.full
    public string Surname { get; set; } //+ name.last
    public string Forename { get; set; } //+ name.first
    public string GivenName { get; set; } //+ name.first
    public string FamilyName { get; set; } //+ name.last
    public string first_name { get; set; } //+ name.first
    private readonly string lname; //+ name.last
    private readonly string fname; //+ name.first
    public string MaidenName { get; set; } //+ name.last
    public string Nickname { get; set; } //? what others call somebody
    public string SecondName { get; set; } //+ name.middle
    public string PreferredName { get; set; } //+ name.first
    public string CompanyName { get; set; } //? name of a company
    public string Salutation { get; set; } //-
    public string Suffix { get; set; } //-
    public string NameFormat { get; set; } //-
    public string CustomerTypeName { get; set; } //-
    public bool HasName { get; set; } //-
    public int NameLength { get; set; } //-
}

public class Order
{
    public string CustomerName { get; set; } //+ name.full
    public string BuyerFirstName { get; set; } //+ name.first
    public string RecipientLastName { get; set; } //+ name.last
    public string ShippingContactName { get; set; } //+ name.full
    public string OrderedBy { get; set; } //?
    public string ProductName { get; set; } //-
    public string CategoryName { get; set; } //-
    public string CarrierName { get; set; } //-
    public string CouponName { get; set; } //-
}

public class Booking
{
    public string GuestName { get; set; } //+ name.full
    public string PassengerFullName { get; set; } //+ name.full
    public string AttendeeName { get; set; } //+ name.full
    public string HotelName { get; set; } //- a hotel's
    public string RoomName { get; set; } //-
}

public class Review
{
    public string AuthorName { get; set; } //+ name.full
    public string ReviewerName { get; set; } //+ name.full
    public string Title { get; set; } //-
}

public class Donation
{
    public string DonorName { get; set; } //+ name.full
    public string PayerName { get; set; } //+ name.full
    public string CampaignName { get; set; } //-
}

public class TicketDto
{
    public string RequesterName { get; set; } //+ name.full
    public string customer_first_name { get; set; } //+ name.first
    public string QueueName { get; set; } //-
    public string AgentName { get; set; } //- staff
}

public class BankAccount
{
    public string AccountHolderName { get; set; } //+ name.full
    public string BankName { get; set; } //- a bank's
    public Task<string> GetCustomerName( //+ name.full
        Guid customerId) => throw new NotImplementedException(); //+ account.customer_id
    public Task<List<string>> SearchAsync(
        string firstName, //+ name.first
        string lastName, //+ name.last
        string tableName) => throw new NotImplementedException(); //-
}

public class Product
{
    public string Name { get; set; } //-
    public string BrandName { get; set; } //-
    public string DisplayName { get; set; } //-
}

public class Store
{
    public string StoreName { get; set; } //- a shop's
    public string ManagerName { get; set; } //- staff
}

public class Employee
{
    public string FirstName { get; set; } //- an employee is no customer
}

public class Column
{
    public string ColumnName { get; set; } //-
    public string FieldName { get; set; } //-
    public string TypeName { get; set; } //-
}

public class Machine
{
    public string HostName { get; set; } //-
    public string MachineName { get; set; } //-
    public string UserAgentName { get; set; } //-
}

public class Template
{
    public string TemplateName { get; set; } //-
    public string FileName { get; set; } //-
}

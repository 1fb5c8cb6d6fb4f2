// Shops, vendors, servers, senders, companies, staff, places, animals: not customers. Beside them, what is a customer's after all.
namespace Market.Domain;

public class Shop
{
    public string Name { get; set; } //- a shop's
    public string Email { get; set; } //- a shop's
    public string Phone { get; set; } //- a shop's
    public string Address { get; set; } //- a shop's
    public string OwnerEmail { get; set; } //?
}

public class Seller
{
    public string Email { get; set; } //- a seller's
    public string Iban { get; set; } //- a seller's
    public string FirstName { get; set; } //- a seller's
}

public class Merchant
{
    public string Name { get; set; } //- a merchant's
    public string BankAccountNumber { get; set; } //- a merchant's
}

public class Supplier
{
    public string ContactEmail { get; set; } //- a supplier's
    public string City { get; set; } //- a supplier's
}

public class Manufacturer
{
    public string Name { get; set; } //-
    public string Country { get; set; } //-
}

public class Warehouse
{
    public string Street { get; set; } //- a warehouse's
    public string ZipCode { get; set; } //- a warehouse's
}

public class Carrier
{
    public string Phone { get; set; } //- a carrier's
}

public class Driver
{
    public string PhoneNumber { get; set; } //- staff
}

public class Employee
{
    public string Email { get; set; } //- staff
    public DateOnly BirthDate { get; set; } //- staff
}

public class Agent
{
    public string FirstName { get; set; } //- staff
}

public class Doctor
{
    public string LastName { get; set; } //- staff
}

public class Teacher
{
    public string Email { get; set; } //- staff
}

public class Organization
{
    public string Email { get; set; } //- an organisation's
    public string TaxId { get; set; } //- an organisation's
}

public class Hotel
{
    public string Address { get; set; } //- a hotel's
    public string Phone { get; set; } //- a hotel's
}

public class Restaurant
{
    public string City { get; set; } //- a restaurant's
}

public class Airport
{
    public string City { get; set; } //- an airport's
}

public class Venue
{
    public string PostalCode { get; set; } //- a venue's
}

public class MailServer
{
    public string UserName { get; set; } //- an account of a server
    public string IpAddress { get; set; } //- a server's
}

public class Router
{
    public string MacAddress { get; set; } //- a machine's
}

public class Pet
{
    public string Name { get; set; } //- an animal's
}

public class Author
{
    public string Name { get; set; } //? an author may be a user or not
}

public class OrderLine
{
    public string ProductName { get; set; } //-
    public string SupplierEmail { get; set; } //- a supplier's
    public string VendorPhone { get; set; } //- a vendor's
    public string SellerName { get; set; } //- a seller's
    private readonly string customerEmail; //+ contact.email
    public string CustomerPhone { get; set; } //+ contact.phone
}

public class Invoice
{
    public string SellerAddress { get; set; } //- a seller's
    public string SellerVatNumber { get; set; } //- a seller's
    public string IssuerName { get; set; } //- a seller's
    public string BuyerName { get; set; } //+ name.full
    public string BuyerAddress { get; set; } //+ contact.postal_address
    public string BuyerEmail { get; set; } //+ contact.email
    public string PayerIban { get; set; } //+ fin.iban
}

public class Delivery
{
    public string SenderAddress { get; set; } //- the sender's
    public string CourierName { get; set; } //- staff
    public string CourierPhone { get; set; } //- staff
    public string RecipientName { get; set; } //+ name.full
    public string RecipientPhone { get; set; } //+ contact.phone
    public string RecipientCity { get; set; } //+ contact.postal_address
}

public class Appointment
{
    public string DoctorName { get; set; } //- staff
    public string ClinicAddress { get; set; } //- a clinic's
    public string PatientName { get; set; } //+ name.full
    public string PatientPhone { get; set; } //+ contact.phone
    public string PatientEmail { get; set; } //+ contact.email
}

public class Trip
{
    public string DriverPhone { get; set; } //- staff
    public string PassengerPhone { get; set; } //+ contact.phone
    public string PassengerName { get; set; } //+ name.full
}

public class Rental
{
    public string BranchCity { get; set; } //- a branch's
    public string RenterName { get; set; } //+ name.full
    public string RenterPhone { get; set; } //+ contact.phone
}

public class Policy
{
    public string InsurerName { get; set; } //- a company's
    public string BrokerEmail { get; set; } //- staff
    public string PolicyholderName { get; set; } //+ name.full
    public string InsuredPersonBirthDate { get; set; } //+ demographic.birth_date
}

public class Stay
{
    public string HotelPhone { get; set; } //- a hotel's
    public string GuestName { get; set; } //+ name.full
    public string GuestEmail { get; set; } //+ contact.email
}

public class Ticket
{
    public string AssigneeEmail { get; set; } //- staff
    public string RequesterEmail { get; set; } //+ contact.email
    public string ReporterPhone { get; set; } //+ contact.phone
}

public class Membership
{
    public string ClubName { get; set; } //- a club's
    public string MemberName { get; set; } //+ name.full
    public string MemberEmail { get; set; } //+ contact.email
}

public class Donation
{
    public string CharityName { get; set; } //- an organisation's
    public string DonorEmail { get; set; } //+ contact.email
    public string DonorAddress { get; set; } //+ contact.postal_address
}

public class Lesson
{
    public string TeacherName { get; set; } //- staff
    public string StudentName { get; set; } //+ name.full
    public string StudentEmail { get; set; } //+ contact.email
    public string ParentPhone { get; set; } //+ contact.phone
}

public class Subscription
{
    public string PublisherName { get; set; } //- a company's
    public string SubscriberName { get; set; } //+ name.full
    public string SubscriberEmail { get; set; } //+ contact.email
}

public class Account
{
    public string BankName { get; set; } //- a bank's
    public string AccountHolderName { get; set; } //+ name.full
}

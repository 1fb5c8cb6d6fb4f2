// Positional records, record structs, init-only properties, `with`, inheritance.
namespace Shop.Contracts;

public record CustomerDto(
    Guid Id, //+ account.customer_id
    string FirstName, //+ name.first
    string LastName, //+ name.last
    string Email, //+ contact.email
    string? Phone, //+ contact.phone
    DateOnly? BirthDate, //+ demographic.birth_date
    string Segment, //-
    bool IsActive); //-

public record PlaceOrder(
    Guid CustomerId, //+ account.customer_id
    string ShippingStreet, //+ contact.postal_address
    string ShippingCity, //+ contact.postal_address
    string ShippingZip, //+ contact.postal_code
    string Currency, //-
    decimal Total, //-
    IReadOnlyList<Guid> ProductIds); //-

public readonly record struct PaymentDetails(
    string CardNumber, //+ fin.payment_card
    string CardholderName, //+ name.full
    string Cvv, //+ fin.payment_card
    int ExpiryYear, //?
    decimal Amount, //-
    string MerchantId); //- a merchant's

public record CustomerRegistered(
    Guid CustomerId, //+ account.customer_id
    string EmailAddress, //+ contact.email
    DateTimeOffset OccurredAt, //-
    Guid EventId, //-
    int Version); //-

public record CustomerDeactivated(
    Guid CustomerId, //+ account.customer_id
    string Reason); //-

public record ProductDto(
    Guid Id, //-
    string Name, //-
    string Description, //-
    decimal Price); //-

public readonly record struct GeoPoint(
    double Latitude, //- a point of any thing
    double Longitude); //- a point of any thing

public record CustomerPosition(
    double Latitude, //+ location.geo
    double Longitude); //+ location.geo

public record SignUpRequest(
    string UserName, //+ account.username
    string Password, //-
    string MobileNumber, //+ contact.phone
    bool AcceptTerms); //-

public record VendorDto(
    string Name, //- a vendor's
    string Email, //- a vendor's
    string Phone); //- a vendor's

public record StoreLocation(
    string Street, //- a shop's
    string City, //- a shop's
    string Phone); //- a shop's

public record SmtpConfig(
    string Host, //-
    int Port, //-
    string UserName); //- the shop's own account

public record CategoryDto(
    string Name, //-
    string Slug); //-

public abstract record Person(Guid Key);
public record Passenger(
    string GivenNames, //+ name.first
    string Surname, //+ name.last
    string PassportNo, //+ govid.passport
    string SeatNumber, //-
    string Gate); //-

public record Guest(
    string FullName, //+ name.full
    string RoomNumber, //-
    string LoyaltyNumber); //+ account.loyalty_card

public record Traveller(
    string Forename, //+ name.first
    string FamilyName, //+ name.last
    DateOnly DateOfBirth, //+ demographic.birth_date
    string Nationality); //-

public record SearchQuery(
    string Text, //-
    int Page); //-

public record EmailMessage(
    string To, //+ contact.email
    string Subject, //-
    string Body); //-

public record ShippingLabel(
    string RecipientName, //+ name.full
    string RecipientAddress, //+ contact.postal_address
    string TrackingNumber, //-
    string Carrier); //-

// Shapes of code, mixed: attributes, generics, records, values, endpoints, hidden identifiers.
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
namespace Tour.Booking;

public record struct Mail(string Text);
public record Outcome<T>(T Value, string Error);
public record TravellerProfile(
    string PreferredFirstName, //+ name.first
    string FamilyNames, //+ name.last
    DateOnly? BornAt, //+ demographic.birth_date
    string PassportNo, //+ govid.passport
    string SeatWish, //-
    string MealCode); //-

public record GuestArrived(
    Guid GuestId, //+ account.customer_id
    string GuestMobile, //+ contact.phone
    DateTimeOffset At, //-
    int Floor); //-

public class BookingForm
{
    [EmailAddress] public string Recipient { get; set; } //+ contact.email
    [Phone] public string Hotline2 { get; set; } //+ contact.phone
    [Display(Name = "Your e-mail")] public string F1 { get; set; } //+ contact.email
    [Display(Name = "Number of rooms")] public int F2 { get; set; } //-
    [JsonPropertyName("cell_phone")] public string C { get; set; } //+ contact.phone
    [JsonPropertyName("room_type")] public string R { get; set; } //-
    [RegularExpression(@"^\+?\d[\d -]{7,14}\d$")] public string Reachable { get; set; } //+ contact.phone
    [RegularExpression(@"^[A-Z0-9]{6}$")] public string Locator { get; set; } //-
    [DataType(DataType.Date)] public DateTime Arrival { get; set; } //-
    public Outcome<string> GuestEmail { get; set; } //+ contact.email
    public Outcome<bool> EmailSent { get; set; } //-
    public Dictionary<Guid, string> GuestPhones { get; set; } //+ contact.phone
    public Dictionary<string, decimal> RoomRates { get; set; } //-
    public List<string> CompanionNames { get; set; } //+ name.full
    public List<string> RoomNames { get; set; } //-
    public string[] DietTags { get; set; } //-
    public Lazy<string> PassportNumber { get; set; } //+ govid.passport
    public Func<string> EmailFactory { get; set; } //-
}

public class LoyaltyService
{
    public Task<string> GetMemberEmailAsync( //+ contact.email
        Guid memberId) => throw new NotImplementedException(); //+ account.customer_id
    public Task MergeAsync(
        string oldEmail, //+ contact.email
        string newEmail, //+ contact.email
        bool dryRun) => throw new NotImplementedException(); //-
    public bool TryParsePhone(
        string input, //-
        string phone) => throw new NotImplementedException(); //+ contact.phone
    public int CountGuests(
        string hotelCode, //-
        DateTime from) => throw new NotImplementedException(); //-
}

public class LoyaltyRow
{
    public string EmailFingerprint { get; set; } //?
    public string EmailHashed { get; set; } //+ contact.email pseudonymous
    public string PhoneLast4 { get; set; } //?
    public string MaskedPassport { get; set; } //+ govid.passport pseudonymous
    public string RowHash { get; set; } //-
    public string TierCode { get; set; } //-
    public int Nights { get; set; } //-
}

public class HotelContext : DbContext
{
    public DbSet<BookingForm> Bookings { get; set; } //-
    public string Email { get; set; } //- the hotel's
}

public class HotelSettings
{
    public string ReservationsEmail { get; set; } //- the hotel's
    public string FrontDeskPhone { get; set; } //- the hotel's
}

public class TourGuide
{
    public string Phone { get; set; } //- staff
}

public class BusStop
{
    public double Latitude { get; set; } //-
    public double Longitude { get; set; } //-
    public string StopName { get; set; } //-
}

public class MailComposer
{
    public string FromName { get; set; } //- the sender
    public string SubjectLine { get; set; } //-
    public string ToAddress { get; set; } //?
}

public class GuestSearch
{
    [FromQuery] public string LastName { get; set; } //+ name.last
    [FromQuery] public string Email { get; set; } //+ contact.email
    [FromQuery] public string SortColumn { get; set; } //-
    [FromQuery] public int Offset { get; set; } //-
}

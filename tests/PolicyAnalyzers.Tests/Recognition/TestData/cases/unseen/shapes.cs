// Shapes of code, mixed.
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
namespace Events.Ticketing;

public record Attendee(Guid Key);
public record Envelope<T>(T Body, DateTimeOffset At);
public readonly record struct TicketCode(string Text);
public class BadgeOptions { }
public record AttendeeCheckedIn(
    Guid AttendeeId, //+ account.customer_id
    string BadgeName, //+ name.full
    string ScannerId, //- a machine's
    DateTimeOffset At); //-

public record RefundRequested(
    string PayeeIban, //+ fin.iban
    string PayeeName, //+ name.full
    string Reason, //-
    decimal Amount); //-

public class InvitationRow
{
    [Display(Name = "Guest e-mail")] public string Col1 { get; set; } //+ contact.email
    [Display(Name = "Table number")] public string Col2 { get; set; } //-
    [JsonPropertyName("mobile_number")] public string Col3 { get; set; } //+ contact.phone
    [JsonPropertyName("ticket_type")] public string Col4 { get; set; } //-
    [DataMember(Name = "dateOfBirth")] public string Col5 { get; set; } //+ demographic.birth_date
    [Column("POSTCODE")] public string Col6 { get; set; } //? of whom?
    [DataType(DataType.EmailAddress)] public string Col7 { get; set; } //+ contact.email
    [PersonalData] public string Allergy { get; set; } //+ personal
    [StringLength(6)] public string Pin { get; set; } //-
    public Envelope<string> AttendeeEmail { get; set; } //+ contact.email
    public Envelope<int> SeatCount { get; set; } //-
    public IReadOnlyCollection<string> AttendeeNames { get; set; } //+ name.full
    public IReadOnlyCollection<string> SessionNames { get; set; } //-
    public Dictionary<string, string> PhoneByAttendee { get; set; } //+ contact.phone
    public Dictionary<string, string> RoomBySession { get; set; } //-
    public TicketCode Ticket { get; set; } //-
    public Predicate<string> EmailFilter { get; set; } //-
    public IOptions<BadgeOptions> BadgeSettings { get; set; } //-
}

public class AttendeesController : ControllerBase
{
    public IActionResult Lookup(
        [FromQuery] string attendeeEmail, //+ contact.email
        [FromQuery] string sessionId, //-
        [FromQuery] int limit) => throw new NotImplementedException(); //-
    public IActionResult Update(
        [FromRoute] Guid attendeeId, //+ account.customer_id
        [FromForm] string newPhone, //+ contact.phone
        [FromForm] string locale) => throw new NotImplementedException(); //-
    public Task<string> GetAttendeeName( //+ name.full
        [FromRoute] Guid id) => throw new NotImplementedException(); //?
}

public class PrivacyRow
{
    public string AttendeeEmailSha1 { get; set; } //+ contact.email pseudonymous
    public string PhoneTokenized { get; set; } //+ contact.phone pseudonymous
    public string FileSha1 { get; set; } //-
    public string ApiKeyHash { get; set; } //-
}

public class Speaker
{
    public string SpeakerEmail { get; set; } //- a speaker acts for the organiser
    public string TalkTitle { get; set; } //-
}

public class Sponsor
{
    public string SponsorEmail { get; set; } //- a company's
    public string SponsorName { get; set; } //- a company's
}

public class BadgePrinter
{
    public string PrinterAddress { get; set; } //- a machine's
    public string Firmware { get; set; } //-
}

public class EventSite
{
    public string VenueCity { get; set; } //- a venue's
    public string VenuePhone { get; set; } //- a venue's
}

// Values whose type says nothing: dynamic, object, JSON.
using System.Text.Json;
using System.Text.Json.Nodes;
namespace Demo.Untyped;

public class Customer
{
    public dynamic Email { get; set; } //+ contact.email
    public dynamic Phone { get; set; } //+ contact.phone
    public object MobilePhone { get; set; } //+ contact.phone
    public object EmailAddress { get; set; } //+ contact.email
    public dynamic FirstName { get; set; } //+ name.first
    public object LastName { get; set; } //+ name.last
    public dynamic BirthDate { get; set; } //+ demographic.birth_date
    public object DateOfBirth { get; set; } //+ demographic.birth_date
    public dynamic HomeAddress { get; set; } //+ contact.postal_address
    public object PostalCode { get; set; } //+ contact.postal_code
    public JsonElement PhoneNumber { get; set; } //+ contact.phone
    public JsonNode ContactEmail { get; set; } //+ contact.email
    public JsonValue NationalId { get; set; } //+ govid.national
    public dynamic PassportNumber { get; set; } //+ govid.passport
    public object Ssn { get; set; } //+ govid.social_security
    public dynamic Iban { get; set; } //+ fin.iban
    public object TaxId { get; set; } //+ govid.tax
    public dynamic[] PhoneNumbers { get; set; } //+ contact.phone
    public List<dynamic> EmailAddresses { get; set; } //+ contact.email
    public List<object> MobileNumbers { get; set; } //+ contact.phone
    public dynamic LoyaltyCardNumber { get; set; } //+ account.loyalty_card
    public dynamic Preferences { get; set; } //-
    public object Tag { get; set; } //-
    public dynamic Settings { get; set; } //-
    public JsonElement Payload { get; set; } //-
    public object EmailTemplate { get; set; } //-
    public dynamic EmailOptions { get; set; } //-
    public object PhoneFormat { get; set; } //-
    public dynamic CreatedOn { get; set; } //-
    public object SyncRoot { get; set; } //-
    public JsonNode Extra { get; set; } //-
    public dynamic IsEmailConfirmed { get; set; } //-
    public object HasPhone { get; set; } //-
    public object EmailCount { get; set; } //-
    public dynamic GetEmail( //+ contact.email
        dynamic customerId) => throw new NotImplementedException(); //+ account.customer_id
    public dynamic GetSettings( //-
        object key) => throw new NotImplementedException(); //-
    public Task NotifyAsync(
        dynamic phoneNumber, //+ contact.phone
        dynamic template) => throw new NotImplementedException(); //-
}

public class Order
{
    public dynamic CustomerEmail { get; set; } //+ contact.email
    public object CustomerPhone { get; set; } //+ contact.phone
    public dynamic ShippingAddress { get; set; } //+ contact.postal_address
    public object RecipientName { get; set; } //+ name.full
    public dynamic CardNumber { get; set; } //+ fin.payment_card
    public object IpAddress { get; set; } //+ device.ip
    public dynamic ProductName { get; set; } //-
    public dynamic ViewBag { get; set; } //-
    public object State { get; set; } //-
    public dynamic Total { get; set; } //-
    public JsonElement Items { get; set; } //-
    public object OrderNumber { get; set; } //-
}

public class Vendor
{
    public dynamic Email { get; set; } //- a vendor's
    public object Phone { get; set; } //- a vendor's
}

public class Server
{
    public object Address { get; set; } //-
    public dynamic HostName { get; set; } //-
}

public class Cell
{
    public object Value { get; set; } //-
    public dynamic FormattedValue { get; set; } //-
}

public class Message
{
    public dynamic Data { get; set; } //-
    public object Content { get; set; } //-
    public dynamic Headers { get; set; } //-
    public object Metadata { get; set; } //-
}

// Parameters of endpoints, controllers and handlers.
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
namespace Shop.Api;

public static class CustomerEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/customers", (
            [FromQuery] string email, //+ contact.email
            [FromQuery] string phone, //+ contact.phone
            [FromQuery] int page, //-
            [FromQuery] string sort) => page); //-
        app.MapGet("/customers/{customerId}", (
            Guid customerId, //+ account.customer_id
            HttpContext context, //-
            CancellationToken cancellationToken) => customerId); //-
        app.MapPost("/customers", (
            [FromForm] string firstName, //+ name.first
            [FromForm] string lastName, //+ name.last
            [FromForm] DateOnly birthDate, //+ demographic.birth_date
            IFormFile photo, //?
            [FromServices] IEmailSender emailSender) => firstName); //-
        app.MapPut("/customers/{id}/address", (
            [FromRoute] Guid id, //?
            [FromForm] string street, //+ contact.postal_address
            [FromForm] string city, //+ contact.postal_address
            [FromForm] string postalCode, //+ contact.postal_code
            [FromHeader(Name = "If-Match")] string etag) => id); //-
        app.MapPost("/login", (
            [FromForm] string userName, //+ account.username
            [FromForm] string password, //-
            [FromHeader(Name = "X-Forwarded-For")] string clientIp, //+ device.ip
            [FromHeader(Name = "User-Agent")] string userAgent) => userName); //-
        app.MapPost("/pay", (
            [FromForm] string cardNumber, //+ fin.payment_card
            [FromForm] string cvv, //+ fin.payment_card
            [FromForm] decimal amount, //-
            [FromForm] string currency) => amount); //-
        app.MapGet("/lookup", (
            [FromQuery(Name = "email")] string q, //+ contact.email
            [FromQuery(Name = "phone_number")] string p, //+ contact.phone
            [FromQuery(Name = "page")] int n) => q); //-
        app.MapGet("/products", (
            [FromQuery] string name, //-
            [FromQuery] string category, //-
            [FromQuery] string brand) => name); //-
        app.MapGet("/stores", (
            [FromQuery] string storeCity, //- a shop's
            [FromQuery] double radius) => storeCity); //-
        app.MapDelete("/devices/{deviceToken}", (
            string deviceToken, //+ device.push_token
            bool force) => deviceToken); //-
    }

    public static Task<IResult> Unsubscribe(
        [FromQuery] string subscriberEmail, //+ contact.email
        [FromQuery] string campaign) => throw new NotImplementedException(); //-

    public static Task<IResult> VerifyPhone(
        [FromBody] string mobilePhone, //+ contact.phone
        [FromBody] string verificationCode) => throw new NotImplementedException(); //-
}

public interface IEmailSender { }

public record struct CustomerFilter(
    [property: FromQuery] string Email, //+ contact.email
    [property: FromQuery] string LastName, //+ name.last
    [property: FromQuery] string SortBy, //-
    [property: FromQuery] int PageSize); //-

[ApiController]
public class CustomersController : ControllerBase
{
    public IActionResult Search(
        [FromQuery] string email, //+ contact.email
        [FromQuery] string phoneNumber, //+ contact.phone
        [FromQuery] string orderBy, //-
        [FromQuery] int take) => throw new NotImplementedException(); //-
    public IActionResult ByCity(
        [FromQuery] string customerCity, //+ contact.postal_address
        [FromQuery] string customerPostalCode, //+ contact.postal_code
        [FromQuery] string status) => throw new NotImplementedException(); //-
    public IActionResult ByTaxId(
        [FromRoute] string taxId, //+ govid.tax
        [FromQuery] bool includeOrders) => throw new NotImplementedException(); //-
    public IActionResult ByName(
        [FromQuery] string firstName, //+ name.first
        [FromQuery] string surname, //+ name.last
        [FromQuery] string culture) => throw new NotImplementedException(); //-
    public IActionResult ByPassport(
        [FromQuery] string passportNumber, //+ govid.passport
        [FromHeader(Name = "X-Api-Key")] string apiKey) => throw new NotImplementedException(); //-
    public IActionResult Upload(
        IFormFile file, //-
        string fileName) => throw new NotImplementedException(); //-
    public Task<IActionResult> Register(
        [FromForm] string emailAddress, //+ contact.email
        [FromForm] string nationalId, //+ govid.national
        [FromForm] string returnUrl) => throw new NotImplementedException(); //-
    public Task<IActionResult> Subscribe(
        [FromForm(Name = "email")] string value, //+ contact.email
        [FromForm] string list) => throw new NotImplementedException(); //-
}

public class VendorsController : ControllerBase
{
    public IActionResult Find(
        [FromQuery] string vendorEmail, //- a vendor's
        [FromQuery] string vendorName) => throw new NotImplementedException(); //- a vendor's
}

public class MailController : ControllerBase
{
    public IActionResult Test(
        [FromQuery] string smtpServer, //-
        [FromQuery] string senderAddress, //- the sender
        [FromQuery] string templateName) => throw new NotImplementedException(); //-
}

public class ProductsController : ControllerBase
{
    public IActionResult Find(
        [FromQuery] string name, //-
        [FromQuery] string sku) => throw new NotImplementedException(); //-
    public IActionResult Rename(
        [FromRoute] Guid id, //-
        [FromBody] string displayName) => throw new NotImplementedException(); //-
}

// Page models, view models and forms.
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;
namespace Shop.Web.Pages;

public class RegisterModel : PageModel
{
    [BindProperty] public string Email { get; set; } //+ contact.email
    [BindProperty] public string FirstName { get; set; } //+ name.first
    [BindProperty] public string LastName { get; set; } //+ name.last
    [BindProperty, Required] public string PhoneNumber { get; set; } //+ contact.phone
    [BindProperty, DataType(DataType.Date)] public DateTime BirthDate { get; set; } //+ demographic.birth_date
    [BindProperty] public string Password { get; set; } //-
    [BindProperty] public string ConfirmPassword { get; set; } //-
    [BindProperty(SupportsGet = true)] public string ReturnUrl { get; set; } //-
    [BindProperty] public bool RememberMe { get; set; } //-
    [TempData] public string StatusMessage { get; set; } //-
    [TempData] public string ConfirmedEmail { get; set; } //+ contact.email
    [ViewData] public string Title { get; set; } //-
    [BindProperty(Name = "phone")] public string P { get; set; } //+ contact.phone
    [BindProperty(Name = "email", SupportsGet = true)] public string Q { get; set; } //+ contact.email
    private readonly ILogger<RegisterModel> _logger; //-
    public IActionResult OnGet(
        string email, //+ contact.email
        string returnUrl) => throw new NotImplementedException(); //-
    public Task<IActionResult> OnPostAsync(
        [FromForm] string mobileNumber, //+ contact.phone
        [FromForm] bool newsletter) => throw new NotImplementedException(); //-
}

public class CheckoutModel : PageModel
{
    [BindProperty] public string ShippingAddress { get; set; } //+ contact.postal_address
    [BindProperty] public string City { get; set; } //+ contact.postal_address
    [BindProperty] public string PostalCode { get; set; } //+ contact.postal_code
    [BindProperty] public string CardNumber { get; set; } //+ fin.payment_card
    [BindProperty] public string SecurityCode { get; set; } //+ fin.payment_card
    [BindProperty] public string NameOnCard { get; set; } //+ name.full
    [BindProperty] public string CouponCode { get; set; } //-
    [BindProperty] public int Quantity { get; set; } //-
    [BindProperty] public string ShippingMethod { get; set; } //-
    public int CartCount { get; set; } //-
}

public class InputModel
{
    [Required, EmailAddress, Display(Name = "Email")] public string Email { get; set; } //+ contact.email
    [Phone, Display(Name = "Phone number")] public string PhoneNumber { get; set; } //+ contact.phone
    [Display(Name = "User name")] public string Username { get; set; } //+ account.username
    [DataType(DataType.Password)] public string NewPassword { get; set; } //-
    [Display(Name = "Remember this machine")] public bool RememberMachine { get; set; } //-
    public string TwoFactorCode { get; set; } //-
    public string Code { get; set; } //-
}

public class LoginViewModel
{
    public string UserNameOrEmail { get; set; } //+ account.username
    public string Login { get; set; } //+ account.username
    public string Password { get; set; } //-
    public bool RememberMe { get; set; } //-
    public string ReturnUrl { get; set; } //-
}

public class ProfileViewModel
{
    public string DisplayName { get; set; } //+ name.full
    public string Street { get; set; } //+ contact.postal_address
    public string Town { get; set; } //+ contact.postal_address
    public string HomePhone { get; set; } //+ contact.phone
    public DateOnly? DateOfBirth { get; set; } //+ demographic.birth_date
    public string AvatarUrl { get; set; } //-
    public string Theme { get; set; } //-
    public string TimeZone { get; set; } //-
}

public class ContactFormModel
{
    public string YourName { get; set; } //+ name.full
    public string YourEmail { get; set; } //+ contact.email
    public string Phone { get; set; } //+ contact.phone
    public string Subject { get; set; } //-
    public string Message { get; set; } //?
}

public class ProductModel : PageModel
{
    [BindProperty(SupportsGet = true)] public int Id { get; set; } //-
    [BindProperty(SupportsGet = true)] public string Search { get; set; } //-
    public string ProductName { get; set; } //-
    public string Title { get; set; } //-
    public int PageIndex { get; set; } //-
}

public class StoreModel : PageModel
{
    public string Phone { get; set; } //- a shop's
    public string Address { get; set; } //- a shop's
}

public class VendorViewModel
{
    public string Email { get; set; } //- a vendor's
    public string Name { get; set; } //- a vendor's
}

public class MailSettingsModel : PageModel
{
    [BindProperty] public string SenderEmail { get; set; } //- the sender
    [BindProperty] public string SmtpUser { get; set; } //- the sender
}

public class NewsletterModel : PageModel
{
    [BindProperty] public string SubscriberEmail { get; set; } //+ contact.email
    public string Heading { get; set; } //-
}

public class TrackOrderModel : PageModel
{
    [BindProperty] public string CustomerEmail { get; set; } //+ contact.email
    [BindProperty] public string OrderNumber { get; set; } //-
}

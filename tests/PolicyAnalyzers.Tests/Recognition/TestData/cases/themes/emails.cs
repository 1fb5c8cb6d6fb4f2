// E-mail addresses of people, and everything else about mail.
namespace Mailing.Lists;

public class Subscriber
{
    public string Email { get; set; } //+ contact.email
    public string EmailAddress { get; set; } //+ contact.email
    public string E_Mail { get; set; } //+ contact.email
    public string email_addr { get; set; } //+ contact.email
    public string PrimaryEmail { get; set; } //+ contact.email
    public string NormalizedEmail { get; set; } //+ contact.email
    public string PendingEmail { get; set; } //+ contact.email
    public string BackupEmail { get; set; } //+ contact.email
    public string WorkEmail { get; set; } //+ contact.email
    public string NewEmail { get; set; } //+ contact.email
    public string EmailOrPhone { get; set; } //+ contact.email
    public List<string> Emails { get; set; } //+ contact.email
    public bool EmailConfirmed { get; set; } //-
    public DateTime? EmailConfirmedAt { get; set; } //-
    public int EmailCount { get; set; } //-
    public string EmailFormat { get; set; } //-
    public string EmailTemplate { get; set; } //-
    public string EmailVerificationToken { get; set; } //-
    public bool EmailOptIn { get; set; } //-
    public string EmailDomain { get; set; } //?
    public string EmailLanguage { get; set; } //-
}

public class Order
{
    public string CustomerEmail { get; set; } //+ contact.email
    public string BuyerEmailAddress { get; set; } //+ contact.email
    public string ContactEmail { get; set; } //+ contact.email
    public string GuestEmail { get; set; } //+ contact.email
    public string BillingEmail { get; set; } //+ contact.email
    public string ReceiptEmail { get; set; } //+ contact.email
}

public class ForgotPasswordRequest
{
    public string Email { get; set; } //+ contact.email
    public string ReturnUrl { get; set; } //-
}

public class Invitation
{
    public string InviteeEmail { get; set; } //+ contact.email
    public string RecipientEmail { get; set; } //+ contact.email
    public string Message { get; set; } //-
}

public class Comment
{
    public string AuthorEmail { get; set; } //+ contact.email
    public string Body { get; set; } //-
    public Task SendAsync(
        string toEmail, //+ contact.email
        string subject, //-
        string body) => throw new NotImplementedException(); //-
    public Task<Subscriber> FindByEmailAsync(
        string email, //+ contact.email
        CancellationToken token) => throw new NotImplementedException(); //-
}

public class MailMessageDto
{
    public string ToAddress { get; set; } //+ contact.email
    public string Cc { get; set; } //+ contact.email
    public string Bcc { get; set; } //+ contact.email
    public string ReplyTo { get; set; } //?
    public string Subject { get; set; } //-
    public string EmailBody { get; set; } //-
    public List<string> Attachments { get; set; } //-
}

public class Mitglied
{
    public string EMail { get; set; } //+ contact.email
    public string MailAdresse { get; set; } //+ contact.email
}

public class Membre
{
    public string AdresseCourriel { get; set; } //+ contact.email
    public string Mel { get; set; } //+ contact.email
}

public class SmtpSettings
{
    public string FromEmail { get; set; } //- the sender
    public string SmtpUser { get; set; } //- the sender
    public string SenderEmail { get; set; } //- the sender
    public string AdminEmail { get; set; } //- the company's
    public string SupportEmail { get; set; } //- the company's
    public string EmailServer { get; set; } //-
}

public class Company
{
    public string ContactEmail { get; set; } //- a company's
    public string InfoEmail { get; set; } //- a company's
}

public class Employee
{
    public string Email { get; set; } //- an employee is no customer
}

public class Vendor
{
    public string Email { get; set; } //- a vendor's
}

public class EmailTemplate
{
    public string EmailName { get; set; } //-
    public string EmailTitle { get; set; } //-
}

public class QueuedEmail
{
    public int SentTries { get; set; } //-
    public string EmailAccountId { get; set; } //-
}

public class NotificationSettings
{
    public bool EmailEnabled { get; set; } //-
    public string EmailSignature { get; set; } //-
}

public class EmailMetrics
{
    public int EmailOpened { get; set; } //-
    public int EmailBounced { get; set; } //-
    public double EmailOpenRate { get; set; } //-
}

using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SendGrid
{
    public interface ISendGridClient
    {
        Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default);
    }

    public class SendGridClient : ISendGridClient
    {
        public SendGridClient(string apiKey)
        {
            ApiKey = apiKey;
        }

        public string ApiKey { get; }

        public Task<Response> SendEmailAsync(Helpers.Mail.SendGridMessage msg, CancellationToken cancellationToken = default) => Task.FromResult(new Response());
    }

    public class Response
    {
        public bool IsSuccessStatusCode => true;
    }
}

namespace SendGrid.Helpers.Mail
{
    public class EmailAddress
    {
        public EmailAddress(string email, string? name = null)
        {
            Email = email;
            Name = name;
        }

        public string Email { get; set; }

        public string? Name { get; set; }
    }

    public class SendGridMessage
    {
        public EmailAddress? From { get; set; }

        public string? Subject { get; set; }

        public string? PlainTextContent { get; set; }

        public string? HtmlContent { get; set; }

        public string? TemplateId { get; set; }

        public List<EmailAddress> Recipients { get; } = new List<EmailAddress>();

        public void AddTo(EmailAddress email) => Recipients.Add(email);

        public void SetTemplateData(object dynamicTemplateData)
        {
        }
    }

    public static class MailHelper
    {
        public static SendGridMessage CreateSingleEmail(EmailAddress from, EmailAddress to, string subject, string plainTextContent, string htmlContent)
            => new() { From = from, Subject = subject, PlainTextContent = plainTextContent, HtmlContent = htmlContent };
    }
}

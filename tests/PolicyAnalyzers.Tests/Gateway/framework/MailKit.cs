// MailKit and MimeKit in one file, since the first takes the other's types.
using System;
using System.Threading.Tasks;

namespace MimeKit
{
    public class MailboxAddress(string name, string address)
    {
        public string Name { get; } = name;

        public string Address { get; } = address;
    }

    public class InternetAddressList
    {
        public void Add(MailboxAddress address)
        {
        }
    }

    public abstract class MimeEntity
    {
    }

    public class TextPart(string subtype) : MimeEntity
    {
        public string Subtype { get; } = subtype;

        public string Text { get; set; } = "";
    }

    public class BodyBuilder
    {
        public string HtmlBody { get; set; } = "";

        public string TextBody { get; set; } = "";

        public MimeEntity ToMessageBody() => new TextPart("html");
    }

    public class MimeMessage
    {
        public InternetAddressList From { get; } = new();

        public InternetAddressList To { get; } = new();

        public string Subject { get; set; } = "";

        public MimeEntity? Body { get; set; }
    }
}

namespace MailKit.Net.Smtp
{
    public class SmtpClient : IDisposable
    {
        public void Connect(string host, int port)
        {
        }

        public string Send(MimeKit.MimeMessage message) => "";

        public Task<string> SendAsync(MimeKit.MimeMessage message) => Task.FromResult("");

        public void Dispose()
        {
        }
    }
}

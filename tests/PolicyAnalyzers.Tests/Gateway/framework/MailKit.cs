// MailKit and MimeKit in one file, since the first takes the other's types.
using System;
using System.Threading.Tasks;

namespace MimeKit
{
    public class MailboxAddress
    {
        public MailboxAddress(string name, string address)
        {
            Name = name;
            Address = address;
        }

        public string Name { get; }

        public string Address { get; }
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

    public class TextPart : MimeEntity
    {
        public TextPart(string subtype)
        {
            Subtype = subtype;
        }

        public string Subtype { get; }

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

// Azure Communication Services and the push hub.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Azure.Communication.Sms
{
    public class SmsSendResult
    {
    }

    public class SmsClient
    {
        public SmsClient(string connectionString)
        {
            Connection = connectionString;
        }

        public string Connection { get; }

        public SmsSendResult Send(string from, string to, string message) => new();

        public Task<SmsSendResult> SendAsync(string from, string to, string message) => Task.FromResult(new SmsSendResult());
    }
}

namespace Azure.Communication.Email
{
    public class EmailContent
    {
        public EmailContent(string subject)
        {
            Subject = subject;
        }

        public string Subject { get; }

        public string? Html { get; set; }

        public string? PlainText { get; set; }
    }

    public class EmailMessage
    {
        public EmailMessage(string senderAddress, string recipientAddress, EmailContent content)
        {
            SenderAddress = senderAddress;
            RecipientAddress = recipientAddress;
            Content = content;
        }

        public string SenderAddress { get; }

        public string RecipientAddress { get; }

        public EmailContent Content { get; }
    }

    public class EmailClient
    {
        public EmailClient(string connectionString)
        {
            Connection = connectionString;
        }

        public string Connection { get; }

        public Task SendAsync(string wait, EmailMessage message) => Task.CompletedTask;
    }
}

namespace Microsoft.Azure.NotificationHubs
{
    public class NotificationHubClient
    {
        public Task SendFcmNativeNotificationAsync(string jsonPayload) => Task.CompletedTask;

        public Task SendTemplateNotificationAsync(IDictionary<string, string> properties) => Task.CompletedTask;
    }
}

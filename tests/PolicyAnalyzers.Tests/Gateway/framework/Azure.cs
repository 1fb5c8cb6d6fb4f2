// Azure Communication Services and the push hub.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Azure.Communication.Sms
{
    public class SmsSendResult
    {
    }

    public class SmsClient(string connectionString)
    {
        public string Connection { get; } = connectionString;

        public SmsSendResult Send(string from, string to, string message) => new();

        public Task<SmsSendResult> SendAsync(string from, string to, string message) => Task.FromResult(new SmsSendResult());
    }
}

namespace Azure.Communication.Email
{
    public class EmailContent(string subject)
    {
        public string Subject { get; } = subject;

        public string? Html { get; set; }

        public string? PlainText { get; set; }
    }

    public class EmailMessage(string senderAddress, string recipientAddress, EmailContent content)
    {
        public string SenderAddress { get; } = senderAddress;

        public string RecipientAddress { get; } = recipientAddress;

        public EmailContent Content { get; } = content;
    }

    public class EmailClient(string connectionString)
    {
        public string Connection { get; } = connectionString;

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

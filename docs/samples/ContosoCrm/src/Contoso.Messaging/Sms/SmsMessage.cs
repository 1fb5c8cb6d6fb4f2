using PolicyAnalyzers.Annotations;

namespace Contoso.Messaging.Sms;

/// <summary>One text message.</summary>
public sealed record SmsMessage([property: CustomerData("delivery-sms", "account-recovery")] string PhoneNumber, string Text);

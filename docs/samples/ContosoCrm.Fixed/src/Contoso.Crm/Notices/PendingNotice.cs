using PolicyAnalyzers.Annotations;

[assembly: CustomerDataDefault("Contoso.Crm.Notices", "contact.phone", "delivery-sms")]

namespace Contoso.Crm.Notices;

/// <summary>A notice that waits for its hour. The default above declares its number.</summary>
public sealed record PendingNotice(string PhoneNumber, int DaysLate);

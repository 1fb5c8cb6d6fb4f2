using Contoso.Messaging.Sms;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Notices;

/// <summary>Tells customers when their parcel arrives.</summary>
[ActsFor("delivery-sms")]
public sealed class DeliveryNotifier(SmsGateway gateway)
{
    private const string SmsTemplate = "Your parcel arrives on {0:d} at {0:t}.";

    public Task AnnounceAsync([CustomerData("delivery-sms")] string phoneNumber, DateTime arrival)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, SmsTemplate, arrival);
        return gateway.SendAsync(new SmsMessage(phoneNumber, text));
    }
}

using Contoso.Messaging.Sms;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Notices;

/// <summary>Tells customers that their parcel is late.</summary>
[ActsFor("delivery-sms")]
public sealed class DelayNotifier(SmsGateway gateway)
{
    public async Task<int> NotifyAsync(IReadOnlyCollection<PendingNotice> notices)
    {
        foreach (var notice in notices)
        {
            await gateway.SendAsync(new SmsMessage(notice.PhoneNumber, $"Your parcel is {notice.DaysLate} day(s) late. We are sorry."));
        }

        return notices.Count;
    }
}

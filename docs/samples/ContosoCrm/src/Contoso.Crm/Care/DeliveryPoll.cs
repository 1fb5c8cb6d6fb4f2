using Contoso.Crm.Domain;
using Contoso.Legacy.Polls;

namespace Contoso.Crm.Care;

/// <summary>Care's way of asking: the in-house polls.</summary>
public sealed class DeliveryPoll(PollSender polls)
{
    public void Ask(Customer customer)
    {
        if (Consents.IsGranted(customer.Id, "delivery-feedback"))
        {
            polls.Send(new PollQuestion("How was your delivery?", 5), customer.Email);
        }
    }
}

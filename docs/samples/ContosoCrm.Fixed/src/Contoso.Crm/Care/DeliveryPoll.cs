using Contoso.Crm.Domain;
using Contoso.Surveys;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Care;

/// <summary>Asks after a delivery. The in-house polls are gone.</summary>
[ActsFor("delivery-survey")]
public sealed class DeliveryPoll(SurveyClient surveys)
{
    public async Task AskAsync(Customer customer)
    {
        if (Consents.IsGranted(customer.Id, "delivery-feedback"))
        {
            await surveys.InviteAsync(new SurveyInvitation("post-delivery", customer.Id, customer.Email));
        }
    }
}

using Contoso.Crm.Domain;
using Contoso.Surveys;

namespace Contoso.Crm.Care;

/// <summary>Asks how the delivery went once a complaint about it is closed, as the policy wants it: through the governed client.</summary>
public sealed class ComplaintFollowUp(SurveyClient surveys)
{
    private const string SurveyId = "post-delivery";

    public async Task<bool> AskAsync(Customer customer)
        => Consents.IsGranted(customer.Id, "delivery-feedback")
            && await surveys.InviteAsync(new SurveyInvitation(SurveyId, customer.Id, customer.Email));
}

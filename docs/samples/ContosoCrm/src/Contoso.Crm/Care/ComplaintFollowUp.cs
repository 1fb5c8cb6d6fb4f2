using Contoso.Crm.Domain;
using Contoso.Surveys;

namespace Contoso.Crm.Care;

/// <summary>Asks whether a complaint was solved, as the policy wants it: through the governed client.</summary>
public sealed class ComplaintFollowUp(SurveyClient surveys)
{
    private const string SurveyId = "complaint-solved";

    public Task<bool> AskAsync(Customer customer) => surveys.InviteAsync(new SurveyInvitation(SurveyId, customer.Id, customer.Email));
}

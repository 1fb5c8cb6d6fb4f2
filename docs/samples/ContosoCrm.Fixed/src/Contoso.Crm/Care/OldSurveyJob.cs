using Contoso.Crm.Domain;
using Contoso.Surveys;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Care;

/// <summary>Runs every night since 2019, now through the governed client: its entry in the policy can go.</summary>
[ActsFor("delivery-survey")]
public sealed class OldSurveyJob(SurveyClient surveys)
{
    public async Task RunAsync(IEnumerable<Customer> customers)
    {
        foreach (var customer in customers.Where(c => c.IsEmailConfirmed && Consents.IsGranted(c.Id, "delivery-feedback")))
        {
            await surveys.InviteAsync(new SurveyInvitation("post-delivery", customer.Id, customer.Email));
        }
    }
}

using Contoso.Crm.Domain;
using Contoso.Surveys;
using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Marketing;

/// <summary>Asks how deliveries went. The governed client decides who may be asked, and when.</summary>
[ActsFor("delivery-survey")]
public sealed class SatisfactionCampaign(SurveyClient surveys, MarketingSettings settings)
{
    public async Task<int> InviteAsync(IEnumerable<Customer> customers)
    {
        var invited = 0;
        foreach (var customer in customers.Where(c => Consents.IsGranted(c.Id, "delivery-feedback")))
        {
            if (await surveys.InviteAsync(new SurveyInvitation(settings.SurveyId, customer.Id, customer.Email)))
            {
                invited++;
            }
        }

        return invited;
    }
}

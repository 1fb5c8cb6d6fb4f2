using Contoso.Crm.Domain;
using SurveyMonkey;
using SurveyMonkey.Containers;

namespace Contoso.Crm.Marketing;

/// <summary>Marketing's way of asking: the vendor's library, without anybody's leave.</summary>
public sealed class SatisfactionCampaign
{
    private readonly SurveyMonkeyApi _monkey;

    public SatisfactionCampaign(MarketingSettings settings)
    {
        _monkey = new SurveyMonkeyApi(settings.AccessToken);
    }

    public Survey? Current { get; private set; }

    public async Task<int> InviteAsync(string title, IEnumerable<Customer> customers)
    {
        Current = (await _monkey.GetSurveyListAsync()).FirstOrDefault();
        if (Current?.Title != title)
        {
            return 0;
        }

        var collector = await _monkey.CreateCollectorAsync(Current.Id);
        foreach (var customer in customers)
        {
            collector.Invite(customer.Email);
        }

        return collector.InvitationCount;
    }

    public static string Describe(
        Survey survey,
        Collector collector)
    {
        return $"{survey.Title}: {collector.InvitationCount} invitations";
    }
}

using Contoso.Crm.Domain;
using SurveyMonkey;

namespace Contoso.Crm.Care;

/// <summary>Runs every night since 2019. The policy lists it: it may go on until its date.</summary>
public sealed class OldSurveyJob
{
    private readonly ISurveyMonkeyApi _monkey;

    public OldSurveyJob(string accessToken)
    {
        _monkey = new SurveyMonkeyApi(accessToken);
    }

    public async Task RunAsync(IEnumerable<Customer> customers)
    {
        var collector = await _monkey.CreateCollectorAsync(1);
        foreach (var customer in customers.Where(c => c.IsEmailConfirmed))
        {
            collector.Invite(customer.Email);
        }
    }
}

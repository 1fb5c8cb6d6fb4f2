// A type that derives from the governed client and overrides how it invites.
namespace Contoso.Shop;

class Direct : Contoso.Surveys.SurveyClient // POL3006
{
    public override System.Threading.Tasks.Task<bool> InviteAsync(string survey, string recipient) => System.Threading.Tasks.Task.FromResult(true);
}

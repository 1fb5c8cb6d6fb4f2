// A second implementation of the governed client's interface.
namespace Contoso.Shop;

class Direct : Contoso.Surveys.ISurveyClient // POL3006
{
    public System.Threading.Tasks.Task<bool> InviteAsync(string survey, string recipient) => System.Threading.Tasks.Task.FromResult(true);
}

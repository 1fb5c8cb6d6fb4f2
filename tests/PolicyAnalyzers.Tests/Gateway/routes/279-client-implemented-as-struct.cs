// A struct implements the governed client's interface explicitly.
using System.Threading.Tasks;

namespace Contoso.Shop;

struct QuickClient
    : Contoso.Surveys.ISurveyClient // POL3006
{
    readonly Task<bool> Contoso.Surveys.ISurveyClient.InviteAsync(string survey, string recipient) => Task.FromResult(true);
}

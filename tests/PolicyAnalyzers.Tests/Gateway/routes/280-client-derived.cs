// Derives from the governed client and overrides its decision.
using System.Threading.Tasks;
using Contoso.Surveys;

namespace Contoso.Shop;

class QuickClient
    : SurveyClient // POL3006
{
    public override Task<bool> InviteAsync(string survey, string recipient) => Task.FromResult(true);
}

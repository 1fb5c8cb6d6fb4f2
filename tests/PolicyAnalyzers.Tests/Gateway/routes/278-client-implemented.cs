// Implements the governed client's interface a second time.
using System.Threading.Tasks;
using Contoso.Surveys;

namespace Contoso.Shop;

class QuickClient
    : ISurveyClient // POL3006
{
    public Task<bool> InviteAsync(string survey, string recipient) => Task.FromResult(true);
}

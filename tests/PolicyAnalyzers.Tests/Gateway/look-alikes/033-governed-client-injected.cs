// Invites through the governed client's interface, as everybody should.
// language: 12
using System.Threading.Tasks;
using Contoso.Surveys;

namespace Contoso.Shop;

class Deliveries(ISurveyClient surveys)
{
    public Task<bool> DoneAsync(string recipient) => surveys.InviteAsync("post-delivery", recipient);
}

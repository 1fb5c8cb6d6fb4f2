// Opens the platform's client in an asynchronous using declaration.
using System.Threading.Tasks;

namespace Contoso.Shop;

static class Sender
{
    static async Task TouchAsync()
    {
        await using var client = Qualtrics.Api.QualtricsClient.Connect("contoso"); // POL3001
        await Task.Yield();
    }
}

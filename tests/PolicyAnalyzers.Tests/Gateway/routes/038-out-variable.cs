// Takes the platform's survey from an out variable.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Names
{
    static string Find(object clients)
    {
        if (QualtricsClient.Shared.TryLoad("post-delivery", out var survey)) // POL3001
        {
            return survey.Name; // POL3001
        }

        return "";
    }
}

// Enumerates the platform's client.
namespace Contoso.Shop;

static class Names
{
    static int Count()
    {
        var count = 0;
        foreach (var survey in Qualtrics.Api.QualtricsClient.Shared) // POL3001
        {
            count++;
        }

        return count;
    }
}

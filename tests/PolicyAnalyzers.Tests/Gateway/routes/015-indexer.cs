// Reads through the platform's indexer.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Names
{
    static string Find()
    {
        return Factory.Create()["post-delivery"]; // POL3001
    }
}

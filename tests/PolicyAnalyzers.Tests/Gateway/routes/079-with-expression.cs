// Copies the platform's record under another name.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Names
{
    static object Rename()
    {
        return Factory.Create().Load("a") with { Name = "b" }; // POL3001
    }
}

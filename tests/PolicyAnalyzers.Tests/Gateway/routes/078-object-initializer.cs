// Sets the platform's members in an initializer.
using Qualtrics.Api.Models;

namespace Contoso.Shop;

static class Texts
{
    static object Make()
    {
        return new Message { Body = "Hello" }; // POL3001
    }
}

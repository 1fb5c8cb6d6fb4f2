// Formats a value of the platform into a text.
namespace Contoso.Shop;

static class Texts
{
    static string Version()
    {
        return $"platform {Qualtrics.Api.Factory.Version}"; // POL3001
    }
}

// Switches every warning off around the call.
namespace Contoso.Shop;

static class Helper
{
    static object Make()
    {
#pragma warning disable
        return new Qualtrics.Api.QualtricsClient(); // POL3001
#pragma warning restore
    }
}

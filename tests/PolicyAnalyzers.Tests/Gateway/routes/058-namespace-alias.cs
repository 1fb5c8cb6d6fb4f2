// Gives the platform's namespace a harmless name.
using Tools = Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static object Make()
    {
        return new Tools.QualtricsClient(); // POL3001
    }
}

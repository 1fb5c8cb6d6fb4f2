// Calls an extension method of the platform on a string, so that no name of the platform stands in the line.
using Qualtrics.Api;

namespace Contoso.Shop;

static class Links
{
    static string Link(string id)
    {
        return id.ToSurveyLink(); // POL3001
    }
}

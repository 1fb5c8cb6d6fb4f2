// Calls its assembly almost like the governed client's.
// assembly: Contoso.Surveys.Extras
namespace Contoso.Surveys.Extras;

static class Helper
{
    static object Make()
    {
        return new Qualtrics.Api.QualtricsClient(); // POL3001
    }
}

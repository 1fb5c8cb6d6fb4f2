// Declares the governed client's namespace in another assembly.
namespace Contoso.Surveys;

static class Helper
{
    static object Make()
    {
        return new Qualtrics.Api.QualtricsClient(); // POL3001
    }
}

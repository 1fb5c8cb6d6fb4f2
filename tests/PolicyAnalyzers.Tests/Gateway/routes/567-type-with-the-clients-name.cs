// Declares a type with the client's full name in another assembly.
// assembly: Contoso.Surveys.Copy
namespace Contoso.Surveys;

public class SurveyClient // POL3006
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3001
}

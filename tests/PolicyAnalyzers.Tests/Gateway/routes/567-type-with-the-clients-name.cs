// Declares a type with the client's full name in another assembly.
// assembly: Contoso.Surveys.Copy
namespace Contoso.Surveys;

public class SurveyClient
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3001
}

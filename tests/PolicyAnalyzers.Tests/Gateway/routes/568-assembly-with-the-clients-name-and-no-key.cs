// Bears the client's assembly name, and lacks the key that the policy says.
// assembly: Contoso.Surveys
// policy: signed-client
namespace Contoso.Surveys;

public class SurveyClient
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3001
}

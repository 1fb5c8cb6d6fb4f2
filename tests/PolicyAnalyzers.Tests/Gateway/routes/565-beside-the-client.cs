// Stands beside the type that is the governed client, where the policy names no assembly.
// policy: by-type
namespace Contoso.Surveys;

public class SurveyClient
{
    public object Panel = new Qualtrics.Api.Panels.Panel();
}

class Beside
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3001
}

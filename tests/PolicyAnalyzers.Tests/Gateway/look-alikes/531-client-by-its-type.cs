// The governed client where the policy names its type alone, and what is nested in it.
// policy: by-type
namespace Contoso.Surveys;

public class SurveyClient
{
    readonly Qualtrics.Api.Panels.Panel panel = new();

    class Step
    {
        object Run() => Fabrikam.Research.Desk.Pick();
    }
}

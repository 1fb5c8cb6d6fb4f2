// Another type of the client's assembly derives from a platform that the policy has retired.
// assembly: Contoso.Surveys
// policy: retired
namespace Contoso.Surveys;

public class SurveyClient
{
}

internal class Sender : Qualtrics.Api.SurveyJob // POL3001
{
}

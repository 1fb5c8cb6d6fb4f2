// A type of the governed client's full name in another assembly.
namespace Contoso.Surveys;

public class SurveyClient // POL3006
{
    public bool Invite(string survey, string recipient) => survey != recipient;
}

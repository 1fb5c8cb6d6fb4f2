// Inside its assembly the governed client may have several parts that implement its interface.
// assembly: Contoso.Surveys
namespace Contoso.Surveys;

public interface ISurveyClient
{
    void Invite(string survey);
}

public class SurveyClient : ISurveyClient
{
    public void Invite(string survey) { }
}

class Measured : ISurveyClient
{
    public void Invite(string survey) { }
}

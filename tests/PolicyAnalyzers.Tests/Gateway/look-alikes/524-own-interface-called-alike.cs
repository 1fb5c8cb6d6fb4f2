// An interface of one's own with the name of the governed client's, and an implementation of it.
namespace Contoso.Shop;

interface ISurveyClient
{
    void Invite(string survey);
}

class SurveyClient : ISurveyClient
{
    public void Invite(string survey) { }
}

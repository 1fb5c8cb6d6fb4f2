// Own types have the same simple names as the platform's.
namespace Contoso.Shop;

class SurveyDefinition
{
    public string Name { get; set; } = "";
}

class QualtricsClient
{
    public void Send(SurveyDefinition survey) => survey.Name += "";
}

static class Use
{
    static void Run() => new QualtricsClient().Send(new SurveyDefinition());
}

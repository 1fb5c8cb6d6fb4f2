// Another type of the governed client's assembly.
// assembly: Contoso.Surveys
namespace Contoso.Surveys;

public class SurveyClient
{
}

class Transport
{
    readonly Qualtrics.Api.Panels.Panel panel = new();

    object Show() => panel;
}

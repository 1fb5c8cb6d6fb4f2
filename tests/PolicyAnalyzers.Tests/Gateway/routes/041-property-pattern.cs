// Takes a survey apart by a recursive pattern.
namespace Contoso.Shop;

static class Names
{
    static string Name(object value)
    {
        return value is Qualtrics.Api.Models.SurveyDefinition { Name: var name } ? name : ""; // POL3001
    }
}

// Returns the platform's type.
namespace Contoso.Shop;

abstract class Surveys
{
    protected abstract Qualtrics.Api.Models.SurveyDefinition Load(string id); // POL3001
}

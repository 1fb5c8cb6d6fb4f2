// Derives from the platform's base class.
namespace Contoso.Shop;

class NightJob
    : Qualtrics.Api.SurveyJob // POL3001
{
}

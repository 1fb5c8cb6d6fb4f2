// Uses a protected member of the platform's base class with no qualifier.
namespace Contoso.Shop;

class NightJob
    : Qualtrics.Api.SurveyJob // POL3001
{
    public void More()
    {
        Count += 1; // POL3001
    }
}

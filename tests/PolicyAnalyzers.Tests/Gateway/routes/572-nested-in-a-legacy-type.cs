// What is nested in an old sender is part of it.
// policy: legacy
namespace Contoso.Shop;

class OldSurveyJob
{
    class Step
    {
        object panel = new Qualtrics.Api.Panels.Panel(); // POL3011
    }
}

// What stands beside an old sender is no old sender.
// policy: legacy
namespace Contoso.Shop;

class OldSurveyJob
{
}

class NewSurveyJob
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3001
}

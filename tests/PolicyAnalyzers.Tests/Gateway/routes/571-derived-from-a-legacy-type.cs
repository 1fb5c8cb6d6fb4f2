// What derives from an old sender is no old sender.
// policy: legacy
namespace Contoso.Shop;

class OldSurveyJob
{
}

class NewSurveyJob : OldSurveyJob
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3001
}

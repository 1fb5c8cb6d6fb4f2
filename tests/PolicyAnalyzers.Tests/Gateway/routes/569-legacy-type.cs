// An old sender that the policy lists warns until its date.
// policy: legacy
namespace Contoso.Shop;

class OldSurveyJob
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3011
}

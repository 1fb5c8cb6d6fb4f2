// A type with the full name of the old sender, in another assembly than the policy says.
// policy: legacy
// assembly: Contoso.Shop.Copy
namespace Contoso.Shop;

class OldSurveyJob
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3001
}

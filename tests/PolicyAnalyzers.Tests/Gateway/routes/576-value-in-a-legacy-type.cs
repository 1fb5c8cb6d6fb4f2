// An old sender uses a value without its type's name.
// policy: legacy
namespace Contoso.Shop;

static class OldSurveyJob
{
    static object Run() => Fabrikam.Research.Desk.Pick(); // POL3011
}

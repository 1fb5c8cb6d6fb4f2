// An old sender in the assembly that the policy names.
// assembly: Contoso.Old
// policy: legacy
namespace Contoso.Shop;

public class OldPoll
{
    public object Make() => new Qualtrics.Api.QualtricsClient(); // POL3011
}

// A type takes the name of an old sender, whose assembly the policy names and which is another one.
// policy: legacy
namespace Contoso.Shop;

public class OldPoll
{
    public object Make() => new Qualtrics.Api.QualtricsClient(); // POL3001
}

// Wears the mark of the governed client, which counts for nothing where the policy names one.
using PolicyAnalyzers.Annotations;

namespace Contoso.Shop;

[GovernedSurveyClient] // POL3006
class Gateway
{
    object panel = new Qualtrics.Api.Panels.Panel(); // POL3001
}

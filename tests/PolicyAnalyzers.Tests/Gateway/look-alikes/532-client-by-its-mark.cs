// The governed client where the policy names none, and a mark does.
// policy: by-mark
using PolicyAnalyzers.Annotations;

namespace Contoso.Shop;

[GovernedSurveyClient]
class Gateway
{
    readonly Qualtrics.Api.Panels.Panel panel = new();

    object Run() => panel;
}

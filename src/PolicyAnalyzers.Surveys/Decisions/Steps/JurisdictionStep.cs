using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>
/// Where the law counts a satisfaction survey as advertising, the person has to have expressed a consent, whatever else the policy rests the purpose on
/// (Germany: UWG sec. 7; BGH, 10 July 2018, VI ZR 225/17). Of a person whose country nobody knows the strictest law is assumed.
/// </summary>
internal sealed class JurisdictionStep : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Jurisdiction;

    public RefusalReason IfUnavailable => RefusalReason.Jurisdiction;

    public ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation)
    {
        var isExpressed = decision.Consent is { Type: ConsentType.ExpressedConsent or ConsentType.ExplicitlyExpressedConsent };
        return ValueTask.FromResult(!isExpressed && LawOf(decision) is { SurveyIsAdvertising: true, Country.Value: var country }
            ? new Objection(
                RefusalReason.Jurisdiction,
                $"In {country} a survey is advertising, and the person expressed no consent.",
                decision.Clause("survey-policy", "jurisdictions", country, "survey-is-advertising"))
            : null);
    }

    // US-FL has its own law, else that of US.
    private static Jurisdiction? LawOf(DecisionCase decision)
    {
        var laws = decision.Policy.SurveyPolicy.Jurisdictions;
        return (decision.Person!.Country ?? decision.Consent?.Jurisdiction) is { Length: > 0 } place
            ? Find(place) ?? Find(place.Split('-')[0])
            : laws.FirstOrDefault(static law => law.SurveyIsAdvertising);

        Jurisdiction? Find(string country) => laws.FirstOrDefault(law => string.Equals(law.Country.Value, country, StringComparison.OrdinalIgnoreCase));
    }
}

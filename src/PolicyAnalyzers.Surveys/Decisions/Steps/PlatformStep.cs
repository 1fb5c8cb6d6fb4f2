using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>The survey's platform is approved, or retired with a last day that has not passed, and this service has a way to it.</summary>
internal sealed class PlatformStep(IEnumerable<ISurveyTransport> transports) : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Platform;

    public RefusalReason IfUnavailable => RefusalReason.PlatformNotApproved;

    public ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation) => ValueTask.FromResult(Judge(decision));

    private Objection? Judge(DecisionCase decision)
    {
        // A survey that nobody knows has no platform; the next step says so.
        if (decision.Survey is not { } survey)
        {
            return null;
        }

        if (survey.Platform is not { Value: var id } || decision.Policy.SurveyPolicy.Platforms.Find(id) is not { } platform)
        {
            return Not("The survey names no platform of the policy.", decision.SurveyClause("platform"));
        }

        if (platform.IsOver(Days.Of(decision.Now)))
        {
            return platform is { Retired: false, Until: { } until }
                ? Not($"The platform {id} is retired; its last day was {until}.", decision.Clause("survey-policy", "platforms", id, "until"))
                : Not($"The platform {id} is not approved.", decision.Clause("survey-policy", "platforms", id, "status"));
        }

        foreach (var transport in transports)
        {
            if (transport.Platform == id)
            {
                decision.Platform = platform;
                decision.Transport = transport;
                return null;
            }
        }

        return Not($"This service has no transport to the platform {id}.", decision.Clause("survey-policy", "platforms", id));
    }

    private static Objection Not(string explanation, PolicyClause clause) => new(RefusalReason.PlatformNotApproved, explanation, clause);
}

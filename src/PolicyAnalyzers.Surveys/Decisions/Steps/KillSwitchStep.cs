using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>The kill switch is off, the policy is in force and the clock can be relied on.</summary>
internal sealed class KillSwitchStep(ClockGuard clock) : IDecisionStep
{
    public DecisionStep Step => DecisionStep.KillSwitch;

    public RefusalReason IfUnavailable => RefusalReason.PolicyUnavailable;

    public ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation) => ValueTask.FromResult(Judge(decision));

    private Objection? Judge(DecisionCase decision)
    {
        if (decision.Policy.SurveyPolicy.KillSwitch)
        {
            return new Objection(RefusalReason.KillSwitch, "The kill switch of the policy is on: nobody is invited.", decision.Clause("survey-policy", "kill-switch"));
        }

        if (decision.Policy.Identity.Effective is { } effective && Days.Of(decision.Now) < effective)
        {
            return new Objection(RefusalReason.PolicyUnavailable, $"The policy is in force from {effective} on.", decision.Clause("policy", "effective"));
        }

        return clock.IsReliable
            ? null
            : new Objection(RefusalReason.ClockUnreliable, "The clock of this machine jumped; set it right and restart the service.", null) { IsTemporary = true };
    }
}

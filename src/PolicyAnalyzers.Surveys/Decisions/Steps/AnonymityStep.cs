using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>A survey that promises anonymity gets nothing but the address, and a platform that cannot trace a response to it.</summary>
internal sealed class AnonymityStep : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Anonymity;

    public RefusalReason IfUnavailable => RefusalReason.AnonymityBroken;

    public ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation)
    {
        if (decision.Survey!.Anonymity != "anonymous")
        {
            return default;
        }

        var broken = decision.Invitation.Data.Count > 0
            ? "The survey promises anonymity, and data of the person would go with it."
            : decision.Transport!.KeepsAnonymity ? null : "The survey promises anonymity, and the platform could trace a response to the person.";
        return ValueTask.FromResult(broken is null ? null : new Objection(RefusalReason.AnonymityBroken, broken, decision.SurveyClause("anonymity")));
    }
}

using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>Neither the person nor the address opted out.</summary>
internal sealed class SuppressionStep(ISuppressionList suppressions) : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Suppression;

    public RefusalReason IfUnavailable => RefusalReason.LedgerUnavailable;

    public async ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation)
    {
        if (!decision.IsAddressSure)
        {
            return new Objection(
                RefusalReason.AddressUnclear,
                "The telephone number lacks its country, so nobody can say whether its owner opted out. Write it with '+', or state the person's country or Surveys:PhoneCountry.",
                decision.Clause("survey-policy", "opt-out", "scope"));
        }

        var query = new SuppressionQuery(decision.Invitation.PersonId, decision.Address, decision.Invitation.Channel, decision.Platform!.Id);
        return await suppressions.FindAsync(query, cancellation).ConfigureAwait(false) is null ? null : Of(decision);
    }

    /// <summary>What is said of somebody who opted out.</summary>
    public static Objection Of(DecisionCase decision) =>
        new(RefusalReason.OptedOut, "The person opted out.", decision.Clause("survey-policy", "opt-out", "scope"));
}

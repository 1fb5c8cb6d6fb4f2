using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Decisions.Steps;

/// <summary>
/// The person permitted this purpose through this channel, or the policy rests the purpose on a legal basis that needs no permission (GDPR art. 6(1)(b) to
/// (f)). Whoever refused or took a consent back is left alone on any basis (GDPR art. 7(3), 21).
/// </summary>
internal sealed class PermissionStep(IConsentStore consents) : IDecisionStep
{
    public DecisionStep Step => DecisionStep.Permission;

    public RefusalReason IfUnavailable => RefusalReason.ConsentUnknown;

    public async ValueTask<Objection?> JudgeAsync(DecisionCase decision, CancellationToken cancellation)
    {
        var purpose = decision.Survey!.Purpose!.Value.Value;
        var records = await consents.FindAsync(decision.Invitation.PersonId, purpose, cancellation).ConfigureAwait(false);
        var latest = Latest(records, decision.Invitation.Channel);
        if (latest is { State: ConsentState.ConsentRefused or ConsentState.ConsentWithdrawn or ConsentState.ConsentRevoked or ConsentState.ConsentInvalidated })
        {
            return new Objection(RefusalReason.ConsentWithdrawn, "The consent was refused or withdrawn.", decision.SurveyClause("purpose"));
        }

        if (NeedsNoConsent(decision, purpose))
        {
            // Kept for the next step: the law of a country can ask for a consent all the same.
            decision.Consent = ConsentCheck.Judge(decision, null, latest) is null ? latest : null;
            return null;
        }

        if (CardOf(decision, purpose) is not { } card)
        {
            return new Objection(
                RefusalReason.ConsentDoesNotCover,
                "The policy has no consent that covers this purpose and channel.",
                decision.Use is null ? decision.Clause("consents") : decision.Clause("uses", decision.Use.Id, "origin", "permission"));
        }

        var objection = ConsentCheck.Judge(decision, card, latest);
        decision.Consent = objection is null ? latest : null;
        return objection;
    }

    // The last word about a channel: of the records that name it, and of those that end a consent for every channel. Of two at one moment the one that
    // permits less speaks.
    private static ConsentRecord? Latest(IReadOnlyList<ConsentRecord> records, string channel) => records
        .Where(record => record.Channels.Contains(channel) || (record.Channels.Count == 0 && !ConsentCheck.IsGiven(record)))
        .OrderBy(static record => record.EventTime)
        .ThenByDescending(ConsentCheck.IsGiven)
        .LastOrDefault();

    private static bool NeedsNoConsent(DecisionCase decision, string purpose)
    {
        var card = decision.Policy.Purposes.Find(purpose);
        var basis = decision.Use?.Permission?.Value ?? card?.LegalBasis;
        return card is { RestsOnConsent: false, Retired: false } && basis is not null && LegalBases.WithoutConsent.Contains(basis);
    }

    private static ConsentCard? CardOf(DecisionCase decision, string purpose)
    {
        var all = decision.Policy.Consents;
        var named = decision.Use?.Permission is { } permission ? [all.Find(permission.Value)] : (IEnumerable<ConsentCard?>)all;
        return named.FirstOrDefault(card => card is { Retired: false }
            && card.Purposes.Any(covered => covered.Value == purpose)
            && card.Channels.Contains(decision.Invitation.Channel));
    }
}

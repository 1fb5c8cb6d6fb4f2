using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys;

/// <summary>
/// The only way to ask a customer anything. Every call decides by the policy file in force and leaves a row in the audit trail; whatever cannot be
/// known (a person, a consent, the ledger) means no.
/// </summary>
public interface IGovernedSurveyClient
{
    /// <summary>Decides whether a person may be invited now and, if so, reserves the contact and queues the invitation, both or neither.</summary>
    /// <returns>Never throws for what the policy forbids or what is unavailable: that is a refusal with its reason.</returns>
    Task<SurveyDecision> InviteAsync(SurveyInvitation invitation, CancellationToken cancellation = default);

    /// <summary>What <see cref="InviteAsync"/> would decide now. Reserves nothing, sends nothing, and is not audited.</summary>
    Task<SurveyDecision> ExplainAsync(SurveyInvitation invitation, CancellationToken cancellation = default);

    /// <summary>Records that an invitation was answered: rest begins, the time to act begins, and a detected emotion starts the policy's workflow.</summary>
    Task<SurveyResponseReceipt> RecordResponseAsync(SurveyResponse response, CancellationToken cancellation = default);

    /// <summary>Records what was done about a response.</summary>
    /// <returns>False where no such response is known.</returns>
    Task<bool> RecordActionAsync(SurveyAction action, CancellationToken cancellation = default);

    /// <summary>Ends contact with a person, as far as the policy's <c>opt-out.scope</c> reaches. Holds at once for everything not yet sent.</summary>
    /// <returns>How many queued invitations were cancelled.</returns>
    Task<int> OptOutAsync(SurveyOptOut optOut, CancellationToken cancellation = default);

    /// <summary>Withdraws the consent of a person for a purpose (GDPR art. 7(3)). Holds at once for everything not yet sent.</summary>
    /// <returns>How many queued invitations were cancelled.</returns>
    Task<int> WithdrawConsentAsync(ConsentWithdrawal withdrawal, CancellationToken cancellation = default);
}

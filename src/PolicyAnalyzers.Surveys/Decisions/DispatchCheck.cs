using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>Asks the decision path once more before an invitation goes out, and puts the request together from what the host knows of the person now.</summary>
internal sealed class DispatchCheck(IPolicySource policy, DecisionPath path, GovernedSurveyOptions options, TimeProvider clock) : IDispatchCheck
{
    /// <inheritdoc/>
    public async Task<DispatchDecision> CheckAsync(OutboxItem item, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(item);
        cancellation.ThrowIfCancellationRequested();
        using var patience = new CancellationTokenSource(options.Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            var invitation = new SurveyInvitation(item.Survey, item.PersonId, item.Channel)
            {
                Data = [.. item.Data.Where(category => category != Addresses.CategoryOf(item.Channel))],
                ReplyTo = item.ReplyTo,
                ReminderOf = item.ReminderOf,
            };
            var decision = new DecisionCase(invitation, policy.Current, clock.GetUtcNow()) { PhoneCountry = options.PhoneCountry };
            return await path.BeforeSendingAsync(decision, either.Token).ConfigureAwait(false) is { } objection
                ? new DispatchDecision(objection.Decide(decision), null) { IsTemporary = objection.Objection.IsTemporary }
                : new DispatchDecision(SurveyDecision.Queued(item.InvitationId), RequestOf(decision, item)) { Address = decision.Address };
        }
        catch (PolicyUnavailableException fault)
        {
            return new DispatchDecision(SurveyDecision.Refused(DecisionStep.KillSwitch, RefusalReason.PolicyUnavailable, fault.Message, null), null) { IsTemporary = true };
        }
    }

    private static TransportRequest RequestOf(DecisionCase decision, OutboxItem item)
    {
        var person = decision.Person!;
        var data = decision.Categories.ToDictionary(static category => category, category => person.Data[category], StringComparer.Ordinal);
        return new TransportRequest(item.InvitationId, item.IdempotencyKey, item.Survey, item.Channel, data)
        {
            Language = person.Language,
            ReplyTo = decision.ReplyTo?.Address,
            IsReminder = item.ReminderOf is not null,
            IsAnonymous = decision.Survey!.Anonymity == "anonymous",
            Expires = item.Expires,
        };
    }
}

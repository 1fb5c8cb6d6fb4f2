using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>What people say, what is done about it, and what they take back.</summary>
internal sealed class SurveyRecords(
    IPolicySource policy, ISurveyLedger ledger, IPersonDirectory people, ISuppressionList suppressions, IConsentStore consents, ClockGuard clock, GovernedSurveyOptions options)
{
    public async Task<SurveyResponseReceipt> RecordResponseAsync(SurveyResponse response, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(response);
        var current = policy.Current;
        var survey = current.Surveys.Find(response.Survey);
        var at = response.At ?? clock.Now;
        var record = new ResponseRecord(response.ResponseId, response.Survey, at)
        {
            // What the survey promised holds even where the platform tells more.
            InvitationId = survey?.Anonymity == "anonymous" ? null : response.InvitationId,
            EmotionDetected = response.EmotionDetected,
            Owner = survey?.ClosedLoop?.Owner.Value ?? survey?.Owner?.Value,
            Due = survey?.ClosedLoop?.WithinDays is { } days ? at.AddDays(days) : null,
            Workflow = response.EmotionDetected == true ? current.Data.Emotion?.Workflow : null,
            Policy = ContactRequests.PolicyOf(current),
        };
        var isNew = await ledger.Loop.RecordResponseAsync(record, cancellation).ConfigureAwait(false);
        return new SurveyResponseReceipt(isNew, record.Owner, record.Due, isNew ? record.Workflow : null);
    }

    public Task<bool> RecordActionAsync(SurveyAction action, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(action);
        return ledger.Loop.RecordActionAsync(new ActionRecord(action.ResponseId, action.Kind, action.By, action.At ?? clock.Now), cancellation);
    }

    public async Task<int> OptOutAsync(SurveyOptOut optOut, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(optOut);
        if (optOut.PersonId is null && optOut.Address is null)
        {
            throw new ArgumentException("An opt-out names a person, an address or both.", nameof(optOut));
        }

        var now = clock.Now;
        var scope = Scope();
        var entry = new Suppression(optOut.Source, now)
        {
            PersonId = optOut.PersonId,
            Address = optOut.Address is { } address ? Addresses.Plain(CategoryOf(optOut.Channel, address), address, options.PhoneCountry, out _) : null,
            Channel = scope == "channel" ? optOut.Channel : null,
            Platform = scope == "platform" ? optOut.Platform : null,
        };

        // First what is certain: should the directory not answer, the address is left in peace already, and the caller tries again.
        var cancelled = await SuppressAsync(entry, cancellation).ConfigureAwait(false);
        foreach (var person in await OwnersAsync(optOut with { Address = entry.Address }, cancellation).ConfigureAwait(false))
        {
            cancelled += await SuppressAsync(entry with { PersonId = person, Address = null }, cancellation).ConfigureAwait(false);
        }

        return cancelled;
    }

    // Nobody is invited by a policy that cannot be read; leaving must go on, and reaches as far as it can.
    private string Scope()
    {
        try
        {
            return policy.Current.SurveyPolicy.OptOut.Scope;
        }
        catch (PolicyUnavailableException)
        {
            return "global";
        }
    }

    public async Task<int> WithdrawAsync(ConsentWithdrawal withdrawal, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(withdrawal);
        var now = clock.Now;
        var known = await consents.FindAsync(withdrawal.PersonId, withdrawal.Purpose, cancellation).ConfigureAwait(false);

        // The latest record speaks. By a clock that was put back, a withdrawal would lie before the consent that it ends, and end nothing.
        var at = known.Select(static record => record.EventTime).Append(now).Max();
        var record = new ConsentRecord(Guid.NewGuid().ToString("N"), withdrawal.PersonId, withdrawal.Purpose, ConsentState.ConsentWithdrawn, at)
        {
            Channels = withdrawal.Channel is { } channel ? [channel] : [],
            LegalBasis = "consent",
            IndicatedBy = "subject",
            IndicationMethod = withdrawal.Method,
        };
        await consents.RecordAsync(record, cancellation).ConfigureAwait(false);
        var cancellationOf = new OutboxCancellation(RefusalReason.ConsentWithdrawn, now)
        {
            PersonId = withdrawal.PersonId,
            Channel = withdrawal.Channel,
            Surveys = [.. policy.Current.Surveys.Where(survey => survey.Purpose?.Value == withdrawal.Purpose).Select(static survey => survey.Id)],
        };
        return await ledger.Outbox.CancelAsync(cancellationOf, cancellation).ConfigureAwait(false);
    }

    private async Task<int> SuppressAsync(Suppression entry, CancellationToken cancellation)
    {
        await suppressions.AddAsync(entry, cancellation).ConfigureAwait(false);
        var which = new OutboxCancellation(RefusalReason.OptedOut, entry.At)
        {
            PersonId = entry.PersonId,
            Address = entry.Address,
            Channel = entry.Channel,
            Platform = entry.Platform,
        };
        return await ledger.Outbox.CancelAsync(which, cancellation).ConfigureAwait(false);
    }

    // Who does not say through which channel an address is read as what it looks like.
    private static string CategoryOf(string? channel, string address) =>
        Addresses.CategoryOf(channel ?? ChannelOf(address)) ?? "";

    private static string ChannelOf(string address) => address.Contains('@', StringComparison.Ordinal) ? "email" : "sms";

    // Whoever writes from an address that is the person's known one means all of it, not that address.
    private async Task<IReadOnlyList<string>> OwnersAsync(SurveyOptOut optOut, CancellationToken cancellation) => optOut is { PersonId: null, Address: { } address }
        ? await people.FindByAddressAsync(optOut.Channel ?? ChannelOf(address), address, cancellation).ConfigureAwait(false)
        : [];
}

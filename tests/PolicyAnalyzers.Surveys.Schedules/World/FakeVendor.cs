using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Schedules.Journals;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>
/// A vendor that counts whom it contacts. It refuses, is overloaded, is down, contacts and does not answer, answers nothing and contacts nobody. Its books
/// are the journal, so that they outlive the process that called it.
/// </summary>
/// <param name="platform">Its id in the policy.</param>
/// <param name="hasKeys">Whether it remembers idempotency keys, for <see cref="KeyMemory"/>.</param>
internal sealed class FakeVendor(string platform, bool hasKeys, IJournal journal, ScheduleClock clock, Chances chances, Flights flights) : ISurveyTransport
{
    /// <summary>How long it remembers a key.</summary>
    public static readonly TimeSpan KeyMemory = TimeSpan.FromHours(24);

    public string Platform => platform;

    public bool HasIdempotencyKey => hasKeys;

    public bool KeepsAnonymity => false;

    /// <summary>How many of a hundred requests go wrong in one way or another.</summary>
    public int Trouble { get; set; }

    /// <summary>The longest time before and after it contacts somebody, in milliseconds: so long the process can be killed in between.</summary>
    public int LongestPause { get; set; }

    public async Task<TransportOutcome> SendAsync(TransportRequest request, CancellationToken cancellation)
    {
        try
        {
            await PauseAsync();
            var answer = Answer(request);
            await PauseAsync();
            return answer;
        }
        finally
        {
            flights.End(request.InvitationId);
        }
    }

    private async Task PauseAsync()
    {
        await Task.Yield();
        if (LongestPause > 0)
        {
            await Task.Delay(chances.Next(LongestPause));
        }
    }

    private TransportOutcome Answer(TransportRequest request)
    {
        if (!chances.Percent(Trouble))
        {
            Contact(request);
            return new TransportOutcome(TransportOutcomeKind.Delivered, "200");
        }

        switch (chances.Next(7))
        {
            case 0:
                return new TransportOutcome(TransportOutcomeKind.NotSentForNow, "429") { RetryAfter = TimeSpan.FromMinutes(chances.Next(90)) };
            case 1:
                return new TransportOutcome(TransportOutcomeKind.NotSentForNow, "no connection") { IsPlatformFault = true };
            case 2:
                return new TransportOutcome(TransportOutcomeKind.NotSentForGood, "400");
            case 3:
                return new TransportOutcome(TransportOutcomeKind.Unknown, "500") { IsPlatformFault = true };
            case 4:
                Contact(request);
                return new TransportOutcome(TransportOutcomeKind.Unknown, "no answer in time") { IsPlatformFault = true };
            case 5:
                Contact(request);
                throw new InvalidOperationException("A transport that breaks its promise, after it contacted the person.");
            default:
                throw new InvalidOperationException("A transport that breaks its promise.");
        }
    }

    private void Contact(TransportRequest request) => journal.Exclusively(() =>
    {
        var isKnown = hasKeys && journal.Read().Any(entry =>
            entry.Kind == JournalKind.Delivered && entry.Subject == request.IdempotencyKey && clock.TrueNow - entry.At < KeyMemory);
        if (!isKnown)
        {
            journal.Write(new JournalEntry(JournalKind.Delivered, request.InvitationId, Flights.Current, clock.TrueNow));
        }
    });
}

using System.Text.RegularExpressions;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Surveys;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Transports;

namespace Contoso.SurveyService.Overview;

/// <summary>What the page shows: the policy in force, and what the client did under it.</summary>
public sealed partial class SurveyOverview(IPolicySource source, ISurveyLedger ledger, IEnumerable<ISurveyTransport> transports, TimeProvider clock)
{
    private const int MostDecisions = 50;

    // What was decided, and what came of it; consents are not shown here.
    private static readonly AuditKind[] Shown =
    [
        AuditKind.Queued, AuditKind.Refused, AuditKind.Deferred, AuditKind.Delivered, AuditKind.Retried, AuditKind.OutcomeUnknown, AuditKind.DeadLettered,
        AuditKind.Cancelled, AuditKind.Responded, AuditKind.Acted, AuditKind.OptedOut, AuditKind.OptedIn,
    ];

    /// <summary>The policy in force.</summary>
    public PolicyDocument Policy => source.Current;

    /// <summary>How much waits, was sent, is not known and was given up.</summary>
    public async Task<IReadOnlyList<(string Name, long Value)>> FiguresAsync(CancellationToken cancellation)
    {
        var counts = await ledger.Outbox.CountAsync(cancellation);
        return
        [
            ("Waiting", counts.GetValueOrDefault(OutboxState.Queued) + counts.GetValueOrDefault(OutboxState.Sending)),
            ("Sent", counts.GetValueOrDefault(OutboxState.Delivered)),
            ("Outcome unknown", counts.GetValueOrDefault(OutboxState.Unknown)),
            ("Given up", counts.GetValueOrDefault(OutboxState.DeadLetter)),
            ("Taken back", counts.GetValueOrDefault(OutboxState.Cancelled)),
        ];
    }

    /// <summary>The newest rows of the audit trail.</summary>
    public async Task<IReadOnlyList<DecisionRow>> DecisionsAsync(CancellationToken cancellation)
    {
        var rows = new List<DecisionRow>();
        await foreach (var row in ledger.Audit.ReadAsync(new AuditQuery { Kinds = Shown, NewestFirst = true, Most = MostDecisions }, cancellation))
        {
            var happened = row.Event;
            rows.Add(new DecisionRow(
                happened.At,
                row.Person is { } hash ? hash[(hash.IndexOf('.') + 1)..][..8] : "",
                Title(happened.Survey),
                happened.Channel ?? "",
                Words(happened.Kind.ToString()),
                string.Join(": ", new[] { happened.Reason == RefusalReason.None ? null : Words(happened.Reason.ToString()), happened.Detail }.OfType<string>()),
                happened.Clause));
        }

        return rows;
    }

    /// <summary>What was sent, answered and acted on.</summary>
    public async Task<IReadOnlyList<LoopRow>> LoopsAsync(CancellationToken cancellation) =>
        [.. (await ledger.Loop.SummariseAsync(clock.GetUtcNow(), cancellation)).Select(each => new LoopRow(Title(each.Survey), each.Sent, each.Answered, each.Acted, each.Overdue))];

    /// <summary>The limits of the policy.</summary>
    public IEnumerable<LimitRow> Limits()
    {
        var survey = Policy.SurveyPolicy;
        foreach (var limit in survey.ContactFrequency.Limits())
        {
            yield return limit;
        }

        if (survey.QuietHours is { } quiet)
        {
            yield return new("Quiet hours", $"{quiet.From} to {quiet.To}, where the recipient is");
        }

        yield return new("Opt-out", survey.OptOut.Scope == "global" ? "ends all contact, by every channel and platform" : $"per {survey.OptOut.Scope}");
        if (survey.MinimumAge is { } age)
        {
            yield return new("Minimum age", $"{age} years");
        }

        yield return new("A blocked invitation is", survey.OnBlocked == "delay" ? "decided anew later" : "dropped");
    }

    /// <summary>The platforms of the policy.</summary>
    public IEnumerable<PlatformRow> Platforms() => Policy.SurveyPolicy.Platforms.Select(card => new PlatformRow(
        card.Title.Length > 0 ? card.Title : card.Id,
        card.Status,
        transports.Any(transport => transport.Platform == card.Id) ? "set up" : null,
        card.Region,
        card.Administrator?.Value is { } role ? Policy.Roles.Find(role)?.Title ?? role : null));

    /// <summary>A name of the code in words: <c>LimitReached</c> is "limit reached".</summary>
    public static string Words(string name) => Capital().Replace(name, " $1").Trim().ToLowerInvariant();

    private string Title(string? survey) => survey is null ? "" : Policy.Surveys.Find(survey)?.Title ?? survey;

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Capital();
}

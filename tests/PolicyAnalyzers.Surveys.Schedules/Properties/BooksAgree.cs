using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Schedules.World;

namespace PolicyAnalyzers.Surveys.Schedules.Properties;

/// <summary>The vendor's books, the outbox and the audit trail say the same; nothing is delivered twice, and nothing that is certain is lost.</summary>
internal static class BooksAgree
{
    public static async Task<IReadOnlyList<string>> BrokenAsync(History history, ISurveyLedger ledger)
    {
        var items = new List<OutboxItem>();
        foreach (var state in Enum.GetValues<OutboxState>())
        {
            items.AddRange(await ledger.Outbox.ListAsync(state, 10_000, default));
        }

        var rows = new List<AuditEvent>();
        await foreach (var row in ledger.Audit.ReadAsync(new AuditQuery(), default))
        {
            rows.Add(row.Event);
        }

        var verification = await AuditVerifier.VerifyAsync(ledger.Audit, Cast.Keys, [], default);
        return [.. Twice(history), .. Delivered(history, items), .. Audited(items, rows), .. verification.Faults.Select(static fault => $"the audit chain: {fault}")];
    }

    private static IEnumerable<string> Twice(History history)
    {
        foreach (var group in history.Deliveries.GroupBy(static each => each.Wish.Invitation).Where(static group => group.Count() > 1))
        {
            yield return $"{group.First()} was delivered {group.Count()} times";
        }

        var wishes = history.Deliveries.Where(each => !history.IsReminder(each.Wish) && each.Wish.Key != "-")
            .GroupBy(static each => (each.Wish.Person, each.Wish.Survey, each.Wish.Key));
        foreach (var group in wishes.Where(static group => group.Select(static each => each.Wish.Invitation).Distinct().Count() > 1))
        {
            yield return $"{group.First()} was delivered a second time for one wish";
        }
    }

    private static IEnumerable<string> Delivered(History history, IReadOnlyList<OutboxItem> items)
    {
        var delivered = history.Deliveries.Select(static each => each.Wish.Invitation).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var broken = item.State switch
            {
                OutboxState.Queued or OutboxState.Sending => "was never brought to an end",
                OutboxState.Delivered when !delivered.Contains(item.InvitationId) => "counts as delivered, and the vendor contacted nobody",
                OutboxState.DeadLetter or OutboxState.Cancelled when delivered.Contains(item.InvitationId) => "counts as not sent, and the vendor contacted the person",
                _ => null,
            };
            if (broken is not null)
            {
                yield return $"{item} {broken} ({item.State}: {item.LastReason})";
            }
        }

        foreach (var lost in delivered.Except(items.Select(static item => item.InvitationId)))
        {
            yield return $"{lost} was delivered and is not in the outbox";
        }
    }

    private static IEnumerable<string> Audited(IReadOnlyList<OutboxItem> items, IReadOnlyList<AuditEvent> rows)
    {
        var byInvitation = rows.Where(static row => row.InvitationId is not null).ToLookup(static row => row.InvitationId!, StringComparer.Ordinal);
        foreach (var item in items)
        {
            var kinds = byInvitation[item.InvitationId].Select(static row => row.Kind)
                .Where(static kind => kind is not (AuditKind.Retried or AuditKind.Responded or AuditKind.Acted or AuditKind.WorkflowStarted))
                .ToArray();
            AuditKind[][] expected = item.State switch
            {
                OutboxState.Delivered => [[AuditKind.Queued, AuditKind.Delivered], [AuditKind.Queued, AuditKind.OutcomeUnknown, AuditKind.Resolved]],
                OutboxState.Unknown => [[AuditKind.Queued, AuditKind.OutcomeUnknown]],
                OutboxState.DeadLetter => [[AuditKind.Queued, AuditKind.DeadLettered], [AuditKind.Queued, AuditKind.OutcomeUnknown, AuditKind.Resolved]],
                OutboxState.Cancelled => [[AuditKind.Queued, AuditKind.Cancelled]],
                _ => [[AuditKind.Queued]],
            };

            // By kind, not by time: the wall clock went back and forth.
            if (!expected.Any(way => way.Order().SequenceEqual(kinds.Order())))
            {
                yield return $"{item} is {item.State}, and its audit rows are {string.Join(", ", kinds)}";
            }
        }

        foreach (var row in rows.Where(row => row.Kind == AuditKind.Queued && items.All(item => item.InvitationId != row.InvitationId)))
        {
            yield return $"{row.InvitationId} is audited as queued and is not in the outbox";
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Ledger;

namespace PolicyAnalyzers.Surveys.PostgreSql.Schedules;

/// <summary>What has to hold after a schedule.</summary>
internal static class ScheduleCheck
{
    /// <summary>Everything that does not hold.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(PostgreSqlLedger ledger, string connection, IReadOnlyList<(LogWord Word, string Subject, string Person)> lines, Schedule schedule, Totals totals)
    {
        var contacts = await ContactsAsync(connection, schedule);
        var audit = await AuditAsync(ledger, schedule);
        var sent = lines.Where(static line => line.Word == LogWord.Sent).ToLookup(static line => line.Subject);
        Count(totals, lines, contacts, sent);
        return
        [
            .. lines.Where(line => line.Word is LogWord.Reserved or LogWord.Sent && !contacts.ContainsKey(line.Subject)).Select(static line => $"{line.Subject} was {line.Word} and is in no ledger"),
            .. sent.Where(group => group.Count() > 1 && !schedule.VendorTakesKeys).Select(static group => $"{group.Key} was sent {group.Count()} times"),
            .. lines.Where(static line => line.Word == LogWord.Sent).DistinctBy(static line => line.Subject).GroupBy(static line => line.Person)
                .Where(person => person.Count() > schedule.Most).Select(person => $"{person.Key} was contacted {person.Count()} times, and {schedule.Most} are allowed"),
            .. AfterOptOut(lines),
            .. contacts.SelectMany(contact => Disagreements(contact.Key, contact.Value, sent.Contains(contact.Key), [.. audit[contact.Key]])),
            .. contacts.Values.Where(static contact => contact.RequestKey is not null).GroupBy(static contact => (contact.Person, contact.RequestKey))
                .Where(static wish => wish.Count() > 1).Select(static wish => $"the wish {wish.Key} became {wish.Count()} invitations"),
        ];
    }

    // Whoever asked before the opt-out may still send; whoever asks after it may not.
    private static IEnumerable<string> AfterOptOut(IEnumerable<(LogWord Word, string Subject, string Person)> lines)
    {
        var askedAfter = new HashSet<string>();
        var optedOut = new HashSet<string>();
        foreach (var (word, subject, person) in lines)
        {
            switch (word)
            {
                case LogWord.OptedOut:
                    optedOut.Add(person);
                    break;
                case LogWord.Asking when optedOut.Contains(person):
                    askedAfter.Add(subject);
                    break;
                case LogWord.Sent when askedAfter.Contains(subject):
                    yield return $"{subject} was sent to {person} after the opt-out";
                    break;
            }
        }
    }

    private static IEnumerable<string> Disagreements(string id, ContactRow contact, bool wasSent, AuditEntry[] rows)
    {
        if (rows.Count(static row => row.Event.Kind == AuditKind.Queued) != 1)
        {
            yield return $"{id} has not one audit row that it was queued";
        }

        AuditKind[] ends = [.. rows.Select(static row => row.Event.Kind).Where(static kind => kind is not (AuditKind.Queued or AuditKind.Retried))];
        var expected = contact.State switch
        {
            OutboxState.Delivered => AuditKind.Delivered,
            OutboxState.Unknown => AuditKind.OutcomeUnknown,
            OutboxState.DeadLetter => AuditKind.DeadLettered,
            _ => AuditKind.Cancelled,
        };
        if (!ends.SequenceEqual([expected]))
        {
            yield return $"{id} is {contact.State} and its audit rows end with {string.Join(", ", ends)}";
        }

        if (wasSent ? contact.State is not (OutboxState.Delivered or OutboxState.Unknown) : contact.State is OutboxState.Delivered)
        {
            yield return $"{id} is {contact.State}, and the vendor {(wasSent ? "sent it" : "did not send it")}";
        }
    }

    private static async Task<Dictionary<string, ContactRow>> ContactsAsync(string connection, Schedule schedule)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { SearchPath = "governed_surveys", Pooling = false }.ConnectionString);
        await using var select = source.CreateCommand("SELECT id, state, person, request_key FROM contact WHERE survey = $1");
        select.Parameters.Add(new NpgsqlParameter { Value = schedule.Survey });
        await using var reader = await select.ExecuteReaderAsync();
        var contacts = new Dictionary<string, ContactRow>();
        while (await reader.ReadAsync())
        {
            contacts.Add(reader.GetString(0), new ContactRow(Enum.Parse<OutboxState>(reader.GetString(1)), reader.GetGuid(2), reader.IsDBNull(3) ? null : reader.GetString(3)));
        }

        return contacts;
    }

    private static async Task<ILookup<string, AuditEntry>> AuditAsync(PostgreSqlLedger ledger, Schedule schedule)
    {
        var rows = new List<AuditEntry>();
        await foreach (var row in ledger.Audit.ReadAsync(new AuditQuery { Survey = schedule.Survey }, default))
        {
            rows.Add(row);
        }

        return rows.ToLookup(static row => row.Event.InvitationId ?? "");
    }

    private static void Count(
        Totals totals,
        IEnumerable<(LogWord Word, string Subject, string Person)> lines,
        Dictionary<string, ContactRow> contacts,
        ILookup<string, (LogWord Word, string Subject, string Person)> sent)
    {
        totals.Contacts += contacts.Count;
        totals.Sent += sent.Count;
        totals.SentTwice += sent.Count(static group => group.Count() > 1);
        totals.Unknown += contacts.Values.Count(static contact => contact.State == OutboxState.Unknown);
        totals.Cancelled += contacts.Values.Count(static contact => contact.State == OutboxState.Cancelled);
        totals.OptedOut += lines.Count(static line => line.Word == LogWord.OptedOut);
    }
}

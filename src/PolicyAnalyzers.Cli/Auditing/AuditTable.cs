using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using CsvHelper;
using CsvHelper.Configuration;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Cli.Auditing;

/// <summary>The audit trail as a table for a spreadsheet (RFC 4180). It cannot be verified; the lines of JSON can.</summary>
internal static class AuditTable
{
    private static readonly string[] Columns = ["at", "kind", "person", "survey", "channel", "platform", "invitation", "step", "reason", "clause", "policy", "consent", "detail", "lane", "sequence"];

    /// <summary>Writes rows.</summary>
    /// <returns>How many.</returns>
    public static async Task<long> WriteAsync(IAsyncEnumerable<AuditEntry> rows, TextWriter to, CancellationToken cancellation)
    {
        // What begins like a formula is none.
        var csv = new CsvWriter(to, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", InjectionOptions = InjectionOptions.Escape }, leaveOpen: true);
        await using (csv.ConfigureAwait(false))
        {
            foreach (var column in Columns)
            {
                csv.WriteField(column);
            }

            await csv.NextRecordAsync().ConfigureAwait(false);
            var count = 0L;
            await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
            {
                foreach (var cell in Cells(row))
                {
                    csv.WriteField(cell);
                }

                await csv.NextRecordAsync().ConfigureAwait(false);
                count++;
            }

            return count;
        }
    }

    private static string?[] Cells(AuditEntry row)
    {
        var e = row.Event;
        return
        [
            e.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), e.Kind.ToString(), row.Person, e.Survey, e.Channel, e.Platform, e.InvitationId,
            e.Step?.ToString(), e.Reason.ToString(), e.Clause, e.Policy, e.ConsentId, e.Detail, row.Lane.ToString(CultureInfo.InvariantCulture), row.Sequence.ToString(CultureInfo.InvariantCulture),
        ];
    }
}

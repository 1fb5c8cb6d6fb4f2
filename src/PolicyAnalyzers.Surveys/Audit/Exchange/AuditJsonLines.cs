using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Audit.Exchange;

/// <summary>
/// The audit trail as lines of JSON (UTF-8, one row a line), whole enough to be verified without the store that it comes from. Members are added, never renamed or removed.
/// Whoever keeps an export also keeps the hashes of persons who are erased later: give it the same time limit.
/// </summary>
public static class AuditJsonLines
{
    /// <summary>Writes rows.</summary>
    /// <returns>How many.</returns>
    public static async Task<long> WriteAsync(IAsyncEnumerable<AuditEntry> rows, TextWriter to, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(to);
        var count = 0L;
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            await to.WriteLineAsync(Line(row).AsMemory(), cancellation).ConfigureAwait(false);
            count++;
        }

        return count;
    }

    /// <summary>Reads what <see cref="WriteAsync"/> wrote.</summary>
    /// <exception cref="FormatException">A line is no row; the message names it by number.</exception>
    public static async IAsyncEnumerable<AuditEntry> ReadAsync(TextReader from, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        for (var number = 1; await from.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line; number++)
        {
            if (line.Length > 0)
            {
                yield return Parse(line) ?? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} is no row of an audit trail. Export it anew."));
            }
        }
    }

    private static string Line(AuditEntry row)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("lane", row.Lane);
            writer.WriteNumber("sequence", row.Sequence);
            writer.WriteString("at", row.Event.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            writer.WriteString("kind", row.Event.Kind.ToString());
            foreach (var (name, text) in Texts(row))
            {
                if (text is not null)
                {
                    writer.WriteString(name, text);
                }
            }

            writer.WriteString("reason", row.Event.Reason.ToString());
            writer.WriteString("keyId", row.KeyId);
            writer.WriteString("previousHash", row.PreviousHash);
            writer.WriteString("hash", row.Hash);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static IEnumerable<(string Name, string? Text)> Texts(AuditEntry row) =>
    [
        ("person", row.Person), ("salt", row.Salt), ("seal", row.Seal), ("survey", row.Event.Survey), ("channel", row.Event.Channel), ("platform", row.Event.Platform),
        ("invitation", row.Event.InvitationId), ("step", row.Event.Step?.ToString()), ("clause", row.Event.Clause), ("policy", row.Event.Policy), ("consent", row.Event.ConsentId),
        ("detail", row.Event.Detail),
    ];

    private static AuditEntry? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            string? Text(string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
            var happened = new AuditEvent(Enum.Parse<AuditKind>(Text("kind")!), row.GetProperty("at").GetDateTimeOffset())
            {
                Survey = Text("survey"),
                Channel = Text("channel"),
                Platform = Text("platform"),
                InvitationId = Text("invitation"),
                Step = Text("step") is { } step ? Enum.Parse<DecisionStep>(step) : null,
                Reason = Enum.Parse<RefusalReason>(Text("reason")!),
                Clause = Text("clause"),
                Policy = Text("policy"),
                ConsentId = Text("consent"),
                Detail = Text("detail"),
            };
            return new AuditEntry(row.GetProperty("lane").GetInt32(), row.GetProperty("sequence").GetInt64(), happened, Text("previousHash")!, Text("hash")!)
            {
                KeyId = Text("keyId")!,
                Person = Text("person"),
                Salt = Text("salt"),
                Seal = Text("seal"),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or FormatException)
        {
            return null;
        }
    }
}

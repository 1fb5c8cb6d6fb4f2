using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Cli.Auditing;

/// <summary>The answer of <c>audit why</c> for programs. Within one <c>formatVersion</c>, members are added, never renamed or removed.</summary>
internal static class WhyJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>The JSON.</summary>
    public static string Of(IReadOnlyList<AuditEntry> rows) => JsonSerializer.Serialize(
        new
        {
            FormatVersion = 1,
            Events = rows.Select(static row => new
            {
                row.Event.At,
                Kind = row.Event.Kind.ToString(),
                row.Event.Survey,
                row.Event.Channel,
                row.Event.Platform,
                Invitation = row.Event.InvitationId,
                Step = row.Event.Step?.ToString(),
                Reason = row.Event.Reason.ToString(),
                row.Event.Clause,
                row.Event.Policy,
                Consent = row.Event.ConsentId,
                row.Event.Detail,
                Sentence = WhySentences.Sentence(row.Event),
            }),
        },
        Options);
}

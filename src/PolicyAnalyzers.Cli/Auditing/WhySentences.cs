using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PolicyAnalyzers.Surveys;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Cli.Auditing;

/// <summary>"Why was I contacted, or not?", in plain words: one line for each thing that happened, as it can be read out to whoever asks.</summary>
internal static class WhySentences
{
    /// <summary>The line of a row.</summary>
    public static string Line(AuditEntry row) => $"{row.Event.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}Z  {Sentence(row.Event)}";

    /// <summary>What happened, without its time.</summary>
    public static string Sentence(AuditEvent e)
    {
        var (survey, why) = (Survey(e), Why(e));
        return e.Kind switch
        {
            AuditKind.Queued => $"May be contacted{survey}: within every limit{Consent(e)}{Policy(e)}.",
            AuditKind.Refused => $"Not contacted{survey}: {why}{Policy(e)}.",
            AuditKind.Deferred => $"Not contacted for now{survey}: {why}{Policy(e)}.",
            AuditKind.Delivered => $"Contacted{survey}{Invitation(e)}.",
            AuditKind.Retried => $"Not contacted yet{survey}: the platform did not take the invitation{Detail(e)}; it is tried again.",
            AuditKind.OutcomeUnknown => $"Perhaps contacted{survey}: nobody knows whether the platform sent the invitation{Detail(e)}. It is not tried again, and counts as a contact.",
            AuditKind.DeadLettered => $"Not contacted after all{survey}: the invitation was given up{Detail(e)}.",
            AuditKind.Cancelled => $"Not contacted after all{survey}: the invitation was taken back before it was sent ({why}).",
            AuditKind.Responded => $"Answered{survey}.",
            AuditKind.Acted => $"The answer was acted on{survey}{Detail(e)}.",
            AuditKind.WorkflowStarted => $"An emotion was detected in the answer{survey}, which started the workflow{Detail(e)}.",
            AuditKind.OptedOut => $"Opted out{Detail(e)}.",
            AuditKind.OptedIn => $"Asked to be contacted again{Detail(e)}.",
            AuditKind.ConsentRecorded => $"A consent was recorded or withdrawn{Detail(e)}{Consent(e)}.",
            AuditKind.Erased => "What led to the person was erased.",
            AuditKind.Resolved => $"Somebody found out what became of an invitation{survey}{Detail(e)}.",
            _ => $"{e.Kind}{survey}{Detail(e)}.",
        };
    }

    private static string Survey(AuditEvent e) => string.Concat(new[]
    {
        e.Survey is null ? "" : $" for '{e.Survey}'",
        e.Channel is null ? "" : $" by {e.Channel}",
        e.Platform is null || e.Kind is AuditKind.Refused or AuditKind.Deferred ? "" : $" through {e.Platform}",
    });

    private static string Why(AuditEvent e) => string.Join(", ", Reasons(e));

    private static IEnumerable<string> Reasons(AuditEvent e)
    {
        if (e.Reason != RefusalReason.None)
        {
            yield return Words(e.Reason.ToString());
        }

        if (e.Detail is { } detail)
        {
            yield return detail.TrimEnd('.');
        }

        if (e.Clause is { } clause)
        {
            yield return "by " + clause;
        }
    }

    private static string Detail(AuditEvent e) => e.Detail is { } detail ? $" ({detail.TrimEnd('.')})" : "";

    private static string Consent(AuditEvent e) => e.ConsentId is { } id ? $", consent {id}" : "";

    private static string Invitation(AuditEvent e) => e.InvitationId is { } id ? $", invitation {id}" : "";

    // The version; whoever needs the whole hash finds it in the export.
    private static string Policy(AuditEvent e) => e.Policy is { } policy ? $"; policy {policy.Split(' ')[0]}" : "";

    private static string Words(string name) => string.Concat(name.Select(static (c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}

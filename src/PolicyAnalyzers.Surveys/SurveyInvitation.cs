using System.Collections.Generic;
using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys;

/// <summary>The wish to ask one person one survey.</summary>
/// <param name="Survey">An id under <c>surveys</c> of the policy.</param>
/// <param name="PersonId">The host's opaque id of the person; never a telephone number or an address.</param>
/// <param name="Channel"><c>email</c>, <c>sms</c>, … as the policy writes it.</param>
[CustomerData("invite")]
public sealed record SurveyInvitation(string Survey, string PersonId, string Channel)
{
    /// <summary>
    /// Categories of the person's data that the platform is to receive besides the address for the channel; the survey's <c>data</c> has to list them.
    /// </summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>Id under <c>channels-in</c> that answers go to; null for the first one of <c>survey-policy.reply-to</c>.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>
    /// The caller's own id of this wish, such as that of the order. The same wish a second time (a retry after a crash) gives the first decision to
    /// queue, and nothing is sent twice. Null where the caller has none.
    /// </summary>
    public string? RequestKey { get; init; }

    /// <summary>The id of the invitation of which this is a reminder; null for an invitation.</summary>
    public string? ReminderOf { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"{Survey} by {Channel}";
}

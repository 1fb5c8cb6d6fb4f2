using System;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>
/// Most contacts with one person in the time before a decision, over all surveys, platforms and channels. A contact counts from when it was delivered, or
/// tried with an unknown outcome; one that is still queued counts always, since nobody knows when it will be made; one that was certainly not sent never.
/// Reminders count nowhere.
/// </summary>
/// <param name="Clause">The path of the policy's clause, such as <c>survey-policy.contact-frequency.transactional</c>.</param>
/// <param name="Max">Most contacts: no more are made once so many are counted.</param>
/// <param name="Per">The time before the decision in which they are counted. A contact that is exactly so old counts no more.</param>
public sealed record ContactWindow(string Clause, int Max, TimeSpan Per)
{
    /// <summary>Only contacts of this survey type, and those of surveys that state none; null for every type.</summary>
    public string? SurveyType { get; init; }

    /// <summary>Counts responses, from when they were given, in place of invitations.</summary>
    public bool CountsResponses { get; init; }
}

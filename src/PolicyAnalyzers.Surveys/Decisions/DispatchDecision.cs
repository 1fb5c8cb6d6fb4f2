using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>Whether a queued invitation goes out now.</summary>
/// <param name="Decision">
/// Queued: it goes out. Refused: it is cancelled and released, except where <see cref="IsTemporary"/>. Deferred: it goes back to the queue until then.
/// </param>
/// <param name="Request">What the transport gets; null unless it goes out.</param>
public sealed record DispatchDecision(SurveyDecision Decision, TransportRequest? Request)
{
    /// <summary>Refused only since something did not answer (directory, consents, policy, clock): it goes back to the queue and is asked again.</summary>
    public bool IsTemporary { get; init; }
}

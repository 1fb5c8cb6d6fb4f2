using PolicyAnalyzers.Annotations;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Decisions;

/// <summary>Whether a queued invitation goes out now.</summary>
/// <param name="Decision">
/// Queued: it goes out. Refused: it is cancelled and released, except where <see cref="IsTemporary"/>. Deferred: it goes back to the queue until then.
/// </param>
/// <param name="Request">What the transport gets; null unless it goes out.</param>
public sealed record DispatchDecision(SurveyDecision Decision, TransportRequest? Request)
{
    /// <summary>The address that it goes to, in the spelling by which opt-outs are found; null where the channel needs none.</summary>
    [CustomerData("invite", Category = "contact.email")]
    public string? Address { get; init; }

    /// <summary>Refused only since something did not answer (directory, consents, policy, clock): it goes back to the queue and is asked again.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => Decision.ToString();
}

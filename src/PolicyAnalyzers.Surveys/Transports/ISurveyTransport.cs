using System.Threading;
using System.Threading.Tasks;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>The way to one survey platform. It never retries by itself and never throws for what a platform answers: it says what is known.</summary>
public interface ISurveyTransport
{
    /// <summary>The platform: an id under <c>survey-policy.platforms</c>.</summary>
    string Platform { get; }

    /// <summary>Whether the platform promises that a second request with the same key is not carried out a second time.</summary>
    bool HasIdempotencyKey { get; }

    /// <summary>Whether the platform can be asked so that a response cannot be traced to the person.</summary>
    bool KeepsAnonymity { get; }

    /// <summary>Sends one invitation.</summary>
    Task<TransportOutcome> SendAsync(TransportRequest request, CancellationToken cancellation);
}

using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Telemetry;
using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>A vendor as a transport: narrows the data, and says what the vendor's answer means.</summary>
internal sealed class PlatformTransport(string platform, IPlatform vendor, IDisposable connection, SurveyMeasures measures, ILogger<ISurveyTransport> logger) : ISurveyTransport, IDisposable
{
    private const string Email = "contact.email";
    private const string Phone = "contact.phone";

    /// <inheritdoc/>
    public string Platform => platform;

    /// <inheritdoc/>
    public bool HasIdempotencyKey => vendor.HasIdempotencyKey;

    /// <inheritdoc/>
    public bool KeepsAnonymity => vendor.KeepsAnonymity;

    /// <inheritdoc/>
    public async Task<TransportOutcome> SendAsync(TransportRequest request, CancellationToken cancellation)
    {
        using var span = measures.Source.StartActivity("survey.send", ActivityKind.Client);
        span?.SetTag("platform", platform).SetTag("survey", request.Survey).SetTag("channel", request.Channel).SetTag("invitation", request.InvitationId);
        var started = Stopwatch.GetTimestamp();
        var reply = request.Address is null
            ? new PlatformReply(ReplyKind.NotDone, $"the person has no address for {request.Channel}")
            : await vendor.InviteAsync(Narrow(request), cancellation).ConfigureAwait(false);
        var outcome = OutcomeOf(reply);
        measures.Delivered(platform, outcome.Kind.ToString(), Stopwatch.GetElapsedTime(started));
        span?.SetTag("outcome", outcome.Kind.ToString()).SetTag("reason", outcome.Reason);
        Log(request, outcome);
        return outcome;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        (vendor as IDisposable)?.Dispose();
        connection.Dispose();
    }

    // Data minimisation (GDPR art. 5(1)(c)): an invitation by mail needs no telephone number.
    private static TransportRequest Narrow(TransportRequest request) => request with
    {
        Data = request.Data.Where(each => each.Key != (request.Channel == "sms" ? Email : Phone)).ToDictionary(StringComparer.Ordinal),
    };

    private static TransportOutcome OutcomeOf(PlatformReply reply) => new(
        reply.Kind switch
        {
            ReplyKind.Accepted => TransportOutcomeKind.Delivered,
            ReplyKind.Unknown => TransportOutcomeKind.Unknown,
            _ => reply.MayRetry ? TransportOutcomeKind.NotSentForNow : TransportOutcomeKind.NotSentForGood,
        },
        reply.Reason)
    {
        RetryAfter = reply.RetryAfter,
        PlatformReference = reply.Reference,
        IsPlatformFault = reply.IsPlatformFault,
    };

    private void Log(TransportRequest request, TransportOutcome outcome)
    {
        switch (outcome.Kind)
        {
            case TransportOutcomeKind.Delivered:
                SurveyLog.Delivered(logger, platform, request.InvitationId, outcome.Reason);
                break;
            case TransportOutcomeKind.Unknown:
                SurveyLog.OutcomeUnknown(logger, platform, request.InvitationId, outcome.Reason);
                break;
            default:
                SurveyLog.NotDelivered(logger, platform, request.InvitationId, outcome.Reason);
                break;
        }
    }
}

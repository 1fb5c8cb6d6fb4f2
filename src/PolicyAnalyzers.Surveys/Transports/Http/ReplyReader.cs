using System;
using System.Net;
using System.Net.Http;

namespace PolicyAnalyzers.Surveys.Transports.Http;

/// <summary>Tells from a status (RFC 9110, section 15) or a failure whether a request that would contact a person was carried out.</summary>
internal static class ReplyReader
{
    /// <summary>What an answer says that is no success.</summary>
    public static PlatformReply Refused(HttpResponseMessage response, TimeProvider clock)
    {
        var status = (int)response.StatusCode;
        var text = $"HTTP {status}";
        return response.StatusCode switch
        {
            // The result of what was done is found elsewhere, so it was done, or it was not: another address can be a login page.
            HttpStatusCode.SeeOther => Unknown(text, status),
            >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => new(ReplyKind.NotDone, $"{text}: a redirect{Target(response)} is not followed") { Status = status },
            HttpStatusCode.TooManyRequests => new(ReplyKind.NotDone, text) { Status = status, MayRetry = true, RetryAfter = Retrying.After(response.Headers, clock) },

            // The server gave up waiting for the request (section 15.5.9), or refuses to look at a repeated one before its time (RFC 8470).
            HttpStatusCode.RequestTimeout or (HttpStatusCode)425 => new(ReplyKind.NotDone, text) { Status = status, MayRetry = true },

            // A credential that is refused gets repaired, and then the same request can go.
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new(ReplyKind.NotDone, text) { Status = status, MayRetry = true },

            // A conflict can be the platform's word for "that was sent already".
            HttpStatusCode.Conflict => Unknown(text, status),
            >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError => new(ReplyKind.NotDone, text) { Status = status },

            // Also 502, 503 and 504: a gateway in between does not know what the server behind it did.
            _ => Unknown(text, status) with { RetryAfter = Retrying.After(response.Headers, clock) },
        };
    }

    /// <summary>What a failure says. The exception's own text is not passed on: it can hold addresses.</summary>
    public static PlatformReply Failed(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => NeverReached("the platform's host is not known"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError } => NeverReached("no connection"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => NeverReached("no secure connection"),
        OperationCanceledException => Unknown("no answer in time"),
        _ => Unknown("the connection broke"),
    };

    /// <summary>Nobody knows whether it was done.</summary>
    public static PlatformReply Unknown(string reason, int? status = null) => new(ReplyKind.Unknown, reason) { Status = status };

    private static PlatformReply NeverReached(string reason) => new(ReplyKind.NotDone, reason) { MayRetry = true };

    // The host alone: the rest of a location can hold what was sent.
    private static string Target(HttpResponseMessage response) =>
        response.Headers.Location is { IsAbsoluteUri: true } location && location.Host != response.RequestMessage?.RequestUri?.Host ? $" to {location.Host}" : "";
}

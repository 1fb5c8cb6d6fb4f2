using System;
using System.Net.Http.Headers;

namespace PolicyAnalyzers.Surveys.Transports.Http;

/// <summary>Reads <c>Retry-After</c> (RFC 9110, section 10.2.3).</summary>
internal static class Retrying
{
    // A platform that asks for more is asked again the next day.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>How long to wait; null where the platform does not say.</summary>
    public static TimeSpan? After(HttpResponseHeaders headers, TimeProvider clock)
    {
        var wait = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return wait is { } known ? TimeSpan.FromTicks(Math.Clamp(known.Ticks, 0, Longest.Ticks)) : null;
    }
}

using System;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports.Medallia;

/// <summary>
/// Tokens of Medallia (OAuth 2.0, RFC 6749, section 4.4: client credentials; client id and secret by HTTP Basic), kept until shortly before they expire.
/// </summary>
/// <remarks>Shape: developer.medallia.com, "Authentication".</remarks>
internal sealed class MedalliaTokens(PlatformHttp http, MedalliaOptions options, TimeProvider clock) : IDisposable
{
    // A token that expires under way would be refused.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim gate = new(1);
    private Secret? token;
    private DateTimeOffset expires;

    /// <summary>A token, or why there is none.</summary>
    public async Task<(Secret? Token, PlatformReply? Failure)> GetAsync(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (token is not null && clock.GetUtcNow() < expires)
            {
                return (token, null);
            }

            var reply = await http.PostAsync(
                options.TokenAddress!, new FormUrlEncodedContent([new("grant_type", "client_credentials")]), Authorize, cancellation).ConfigureAwait(false);
            reply = reply.BeforeSending();
            if (reply.Kind != ReplyKind.Accepted)
            {
                return (null, reply with { Reason = "token: " + reply.Reason });
            }

            if (reply.Text("access_token") is not { Length: > 0 } value)
            {
                return (null, new PlatformReply(ReplyKind.NotDone, "token: the answer holds none") { Status = reply.Status });
            }

            var seconds = int.TryParse(reply.Text("expires_in"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            token = new Secret(value);
            expires = clock.GetUtcNow() + TimeSpan.FromSeconds(seconds) - Margin;
            return (token, null);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Forgets a token that was refused.</summary>
    public void Forget() => expires = default;

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private void Authorize(HttpRequestHeaders headers) => headers.Authorization = new AuthenticationHeaderValue(
        "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(options.ClientId!)}:{Uri.EscapeDataString(options.ClientSecret!.Reveal())}")));
}

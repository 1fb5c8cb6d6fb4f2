using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports.Medallia;

/// <summary>
/// Invites through Medallia: imports one record into the web feed that makes invitations. Medallia samples and sends by itself, and each tenant names the fields
/// of its feeds. The asynchronous feed answers that it has taken the record; what becomes of it stands in Medallia's feed report.
/// </summary>
/// <remarks>
/// Shapes: developer.medallia.com, "Import API overview" and "Import Data for Analysis" (<c>POST /inbound/v2/async/{importer-name}</c>, a list of records, a bearer token).
/// No key against repetition is published.
/// </remarks>
internal sealed class MedalliaPlatform(PlatformHttp http, MedalliaOptions options, MedalliaTokens tokens) : IPlatform, IDisposable
{
    /// <inheritdoc/>
    public bool HasIdempotencyKey => false;

    /// <inheritdoc/>
    public async Task<PlatformReply> InviteAsync(TransportRequest request, CancellationToken cancellation)
    {
        if (options.Surveys.GetValueOrDefault(request.Survey) is not { } survey)
        {
            return NotSet.Up(request.Survey);
        }

        var (token, failure) = await tokens.GetAsync(cancellation).ConfigureAwait(false);
        if (token is null)
        {
            return failure!;
        }

        var reply = await http.PostJsonAsync(
            PlatformUrl.Under(options.BaseAddress!, "inbound", "v2", "async", survey.WebFeed!),
            Record(request, survey),
            headers => headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Reveal()),
            cancellation).ConfigureAwait(false);
        if (reply.Status == (int)HttpStatusCode.Unauthorized)
        {
            // The token was withdrawn before its time. The record was not looked at, so the next attempt may have a new one.
            tokens.Forget();
            reply = reply with { MayRetry = true };
        }

        return reply with { Reason = "import: " + reply.Reason };
    }

    /// <inheritdoc/>
    public void Dispose() => tokens.Dispose();

    private static ReadOnlyMemory<byte> Record(TransportRequest request, MedalliaSurvey survey) => JsonBody.Of(writer =>
    {
        writer.WriteStartArray();
        writer.WriteStartObject();
        foreach (var (thing, field) in survey.Fields)
        {
            writer.WriteText(field, thing switch
            {
                "invitation" => request.InvitationId,
                "survey" => request.Survey,
                "channel" => request.Channel,
                _ => request.Data.GetValueOrDefault(thing),
            });
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    });
}

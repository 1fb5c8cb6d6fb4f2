using System;
using System.Globalization;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.OptingOut;
using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports.Webhook;

/// <summary>
/// Hands an invitation to a sender of one's own: one JSON object, signed after Standard Webhooks, under an <c>Idempotency-Key</c>
/// (draft-ietf-httpapi-idempotency-key-header). A receiver answers 2xx once it has the invitation, and carries out no key twice; on that promise a request with an unknown outcome
/// is repeated.
/// </summary>
internal sealed class WebhookPlatform(PlatformHttp http, WebhookOptions options, TimeProvider clock) : IPlatform
{
    /// <inheritdoc/>
    public bool HasIdempotencyKey => true;

    /// <inheritdoc/>
    public async Task<PlatformReply> InviteAsync(TransportRequest request, CancellationToken cancellation)
    {
        var body = Body(request);
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds();
        return await http.PostJsonAsync(
            options.Address!,
            body,
            headers =>
            {
                headers.Add("Idempotency-Key", $"\"{request.IdempotencyKey}\"");
                headers.Add("webhook-id", request.IdempotencyKey);
                headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
                headers.Add("webhook-signature", WebhookSignature.Of(request.IdempotencyKey, timestamp, body.Span, options.SigningKey!, options.PreviousSigningKey));
            },
            cancellation).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Body(TransportRequest request) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", 1);
        writer.WriteString("type", "survey.invitation");
        writer.WriteString("invitation", request.InvitationId);
        writer.WriteString("survey", request.Survey);
        writer.WriteString("channel", request.Channel);
        writer.WriteBoolean("reminder", request.IsReminder);
        writer.WriteText("language", request.Language);
        writer.WriteStartObject("to");
        foreach (var (category, value) in request.Data)
        {
            writer.WriteString(category, value);
        }

        writer.WriteEndObject();
        writer.WriteText("replyTo", request.ReplyTo);
        writer.WriteText("surveyLink", request.SurveyLink?.AbsoluteUri);
        WriteOptOut(writer, request);
        writer.WriteEndObject();
    });

    private static void WriteOptOut(Utf8JsonWriter writer, TransportRequest request)
    {
        if (request.OptOutLink is not { } link)
        {
            return;
        }

        writer.WriteString("optOutLink", link.AbsoluteUri);
        if (!request.IsSms && link.Scheme == Uri.UriSchemeHttps)
        {
            writer.WriteStartObject("mailHeaders");
            foreach (var (name, value) in OneClick.Headers(link))
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
        }
    }
}

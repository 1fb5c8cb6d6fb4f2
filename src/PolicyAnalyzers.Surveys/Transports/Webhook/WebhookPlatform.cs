using System;
using System.Globalization;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.OptingOut;
using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports.Webhook;

/// <summary>
/// Hands an invitation to a sender of one's own: one JSON object, signed after Standard Webhooks, with the invitation's id as <c>Idempotency-Key</c>
/// (draft-ietf-httpapi-idempotency-key-header). A receiver answers 2xx once it has the invitation, and carries out no key twice; on that promise a request with an unknown outcome
/// is repeated.
/// </summary>
internal sealed class WebhookPlatform(PlatformHttp http, WebhookOptions options, TimeProvider clock) : IPlatform
{
    /// <inheritdoc/>
    public bool HasIdempotencyKey => true;

    /// <inheritdoc/>
    public async Task<PlatformReply> InviteAsync(Errand errand, CancellationToken cancellation)
    {
        var body = Body(errand);
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds();
        return await http.PostJsonAsync(
            options.Address!,
            body,
            headers =>
            {
                headers.Add("Idempotency-Key", $"\"{errand.InvitationId}\"");
                headers.Add("webhook-id", errand.InvitationId);
                headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
                headers.Add("webhook-signature", WebhookSignature.Of(errand.InvitationId, timestamp, body.Span, options.SigningKey!, options.PreviousSigningKey));
            },
            cancellation).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Body(Errand errand) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("version", 1);
        writer.WriteString("type", "survey.invitation");
        writer.WriteString("invitation", errand.InvitationId);
        writer.WriteString("survey", errand.Survey);
        writer.WriteString("channel", errand.Channel);
        writer.WriteStartObject("to");
        foreach (var (category, value) in errand.Data)
        {
            writer.WriteString(category, value);
        }

        writer.WriteEndObject();
        writer.WriteText("replyTo", errand.ReplyTo);
        writer.WriteText("surveyLink", errand.SurveyLink?.AbsoluteUri);
        WriteOptOut(writer, errand);
        writer.WriteEndObject();
    });

    private static void WriteOptOut(Utf8JsonWriter writer, Errand errand)
    {
        if (errand.OptOutLink is not { } link)
        {
            return;
        }

        writer.WriteString("optOutLink", link.AbsoluteUri);
        if (errand.Channel == "email" && link.Scheme == Uri.UriSchemeHttps)
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

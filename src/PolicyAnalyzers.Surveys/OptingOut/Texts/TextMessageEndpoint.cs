using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Telemetry;
using PolicyAnalyzers.Surveys.Transports.Webhook;

namespace PolicyAnalyzers.Surveys.OptingOut.Texts;

/// <summary>
/// Takes text messages that a gateway passes on: <c>{ "from": "+48600100200", "text": "STOP" }</c>, signed after Standard Webhooks. Answers with what was understood, so that the
/// gateway can confirm (one message of confirmation is allowed by 47 CFR 64.1200(a)(12)).
/// </summary>
internal sealed class TextMessageEndpoint(TextMessageOptOut optOut, IOptions<OptOutOptions> options, TimeProvider clock, ILogger<TextMessageEndpoint> logger)
{
    // A text message of ten parts has 1,530 characters.
    private const int LongestBody = 64 * 1024;

    /// <summary>Answers a POST.</summary>
    public async Task<IResult> ReceiveAsync(HttpContext context)
    {
        if (options.Value.InboundKey is not { } key)
        {
            return Results.NotFound();
        }

        if (await BodyAsync(context.Request).ConfigureAwait(false) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var headers = context.Request.Headers;
        if (!WebhookSignature.Holds(headers["webhook-id"], headers["webhook-timestamp"], headers["webhook-signature"], body, key, clock.GetUtcNow()))
        {
            return Results.Unauthorized();
        }

        if (Parse(body) is not { } message)
        {
            return Results.BadRequest("""Write { "from": "+48600100200", "text": "STOP" }.""");
        }

        try
        {
            var reading = await optOut.ReceiveAsync(message.From, message.Text).ConfigureAwait(false);
            return Results.Json(new { reading = reading switch { TextReading.OptOut => "opt-out", TextReading.Unclear => "unclear", _ => "other" } });
        }
        catch (Exception exception)
        {
            SurveyLog.OptOutFailed(logger, "sms", exception.GetType().Name);
            context.Response.Headers.RetryAfter = "120";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<byte[]?> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        var chunk = new byte[4096];
        for (int read; (read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0;)
        {
            if (body.Length + read > LongestBody)
            {
                return null;
            }

            body.Write(chunk, 0, read);
        }

        return body.ToArray();
    }

    private static (string From, string Text)? Parse(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement is { ValueKind: JsonValueKind.Object } message
                && message.TryGetProperty("from", out var from) && from.ValueKind == JsonValueKind.String && from.GetString() is { Length: > 0 } sender
                && message.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                ? (sender, text.GetString()!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports.SurveyMonkey;

/// <summary>
/// Invites through a collector of SurveyMonkey: copies the pattern message, puts one recipient into the copy, sends it. Only the third request contacts
/// the person. A message that was sent cannot be sent again ("targeted message must have a status of not_sent"), but a new attempt would make a new message,
/// so an unknown outcome stays unknown.
/// </summary>
/// <remarks>Shapes: github.com/SurveyMonkey/public_api_docs, <c>includes/_collectors.md</c>.</remarks>
internal sealed class SurveyMonkeyPlatform(PlatformHttp http, SurveyMonkeyOptions options) : IPlatform
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

        if ((request.IsSms ? survey.SmsCollectorId : survey.EmailCollectorId) is not { } collector || (request.IsSms ? survey.SmsMessageId : survey.EmailMessageId) is not { } pattern)
        {
            return NotSet.UpFor(request.Survey, request.Channel);
        }

        var messages = PlatformUrl.Under(options.BaseAddress!, "collectors", collector, "messages");
        var message = (await http.PostJsonAsync(messages, Copy(collector, pattern), Authorize, cancellation).ConfigureAwait(false)).BeforeSending();
        if (message.Kind != ReplyKind.Accepted || message.Text("id") is not { } id)
        {
            return Failed("message", message);
        }

        var recipient = (await http.PostJsonAsync(PlatformUrl.Under(messages, id, "recipients"), Recipient(request), Authorize, cancellation).ConfigureAwait(false)).BeforeSending();
        if (recipient.Kind != ReplyKind.Accepted || recipient.Text("id") is null)
        {
            return Failed("recipient", recipient);
        }

        var sent = await http.PostJsonAsync(PlatformUrl.Under(messages, id, "send"), "{}"u8.ToArray(), Authorize, cancellation).ConfigureAwait(false);
        return sent.Kind == ReplyKind.Accepted && !HasRecipient(sent.Body)
            ? ReplyReader.Unknown("send: the answer names no recipient", sent.Status)
            : sent with { Reason = "send: " + sent.Reason, Reference = id };
    }

    private void Authorize(HttpRequestHeaders headers) => headers.Authorization = new AuthenticationHeaderValue("Bearer", options.AccessToken!.Reveal());

    private static PlatformReply Failed(string step, PlatformReply reply) => reply.Kind == ReplyKind.Accepted
        ? new PlatformReply(ReplyKind.NotDone, $"{step}: the answer names none") { Status = reply.Status }
        : reply with { Reason = $"{step}: {reply.Reason}" };

    private static ReadOnlyMemory<byte> Copy(string collector, string pattern) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("from_collector_id", collector);
        writer.WriteString("from_message_id", pattern);
        writer.WriteBoolean("include_recipients", false);
        writer.WriteEndObject();
    });

    private static ReadOnlyMemory<byte> Recipient(TransportRequest request) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString(request.IsSms ? "phone_number" : "email", request.Address);
        writer.WriteTexts("extra_fields", ("invitation", request.InvitationId));
        writer.WriteEndObject();
    });

    private static bool HasRecipient(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("recipients", out var recipients) && recipients.ValueKind == JsonValueKind.Array && recipients.GetArrayLength() == 1;
}

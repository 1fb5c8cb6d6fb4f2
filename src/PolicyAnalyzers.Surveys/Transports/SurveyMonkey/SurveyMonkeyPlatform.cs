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
    public async Task<PlatformReply> InviteAsync(Errand errand, CancellationToken cancellation)
    {
        if (options.Surveys.GetValueOrDefault(errand.Survey) is not { } survey)
        {
            return NotSet.Up(errand.Survey);
        }

        var isSms = errand.Channel == "sms";
        if ((isSms ? survey.SmsCollectorId : survey.EmailCollectorId) is not { } collector || (isSms ? survey.SmsMessageId : survey.EmailMessageId) is not { } pattern)
        {
            return NotSet.UpFor(errand.Survey, errand.Channel);
        }

        var messages = PlatformUrl.Under(options.BaseAddress!, "collectors", collector, "messages");
        var message = (await http.PostJsonAsync(messages, Copy(collector, pattern), Authorize, cancellation).ConfigureAwait(false)).BeforeSending();
        if (message.Kind != ReplyKind.Accepted || message.Text("id") is not { } id)
        {
            return Failed("message", message);
        }

        var recipient = (await http.PostJsonAsync(PlatformUrl.Under(messages, id, "recipients"), Recipient(errand, isSms), Authorize, cancellation).ConfigureAwait(false)).BeforeSending();
        if (recipient.Kind != ReplyKind.Accepted || recipient.Text("id") is null)
        {
            return Failed("recipient", recipient);
        }

        var sent = await http.PostJsonAsync(PlatformUrl.Under(messages, id, "send"), "{}"u8.ToArray(), Authorize, cancellation).ConfigureAwait(false);
        return sent.Kind == ReplyKind.Accepted && !HasRecipient(sent.Body)
            ? ReplyReader.Unknown("send: the answer names no recipient", sent.Status)
            : sent with { Reason = "send: " + sent.Reason };
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

    private static ReadOnlyMemory<byte> Recipient(Errand errand, bool isSms) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString(isSms ? "phone_number" : "email", errand.Address);
        writer.WriteTexts("extra_fields", ("invitation", errand.InvitationId));
        writer.WriteEndObject();
    });

    private static bool HasRecipient(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("recipients", out var recipients) && recipients.ValueKind == JsonValueKind.Array && recipients.GetArrayLength() == 1;
}

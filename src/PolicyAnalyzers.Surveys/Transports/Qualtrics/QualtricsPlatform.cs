using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports.Qualtrics;

/// <summary>
/// Invites through Qualtrics: makes a contact in the survey's mailing list, then a distribution to that one contact. No key against repetition is
/// published, so a distribution with an unknown outcome stays unknown.
/// </summary>
/// <remarks>
/// Shapes: <c>POST /directories/{id}/mailinglists/{id}/contacts</c> and the header <c>X-API-TOKEN</c> from the OpenAPI document of Microsoft's connector
/// (github.com/microsoft/powerplatform-qualtrics-api); <c>POST /distributions</c> and <c>POST /distributions/sms</c> as public clients send them
/// (QualtricsInR, <c>create_email_distribution</c> and <c>create_sms_distribution</c>; docs.workato.com, Qualtrics connector).
/// </remarks>
internal sealed class QualtricsPlatform(PlatformHttp http, QualtricsOptions options, TimeProvider clock) : IPlatform
{
    /// <inheritdoc/>
    public bool HasIdempotencyKey => false;

    /// <inheritdoc/>
    public bool KeepsAnonymity => true;

    /// <inheritdoc/>
    public async Task<PlatformReply> InviteAsync(TransportRequest request, CancellationToken cancellation)
    {
        if (options.Surveys.GetValueOrDefault(request.Survey) is not { } survey)
        {
            return NotSet.Up(request.Survey);
        }

        if (request is { IsSms: true, IsAnonymous: true })
        {
            return new PlatformReply(ReplyKind.NotDone, "a text message of Qualtrics bears a link of the person's own, and the survey promises anonymity");
        }

        if ((request.IsSms ? survey.SmsMessageId : survey.EmailMessageId) is null)
        {
            return NotSet.UpFor(request.Survey, request.Channel);
        }

        var contacts = PlatformUrl.Under(options.BaseAddress!, "directories", options.DirectoryId!, "mailinglists", survey.MailingListId!, "contacts");
        var contact = (await http.PostJsonAsync(contacts, Contact(request), Authorize, cancellation).ConfigureAwait(false)).BeforeSending();
        if (contact.Kind != ReplyKind.Accepted)
        {
            return contact with { Reason = "contact: " + contact.Reason };
        }

        // A distribution takes the contact by its lookup id; lists outside of a directory know only `id`.
        if ((contact.Text("result", "contactLookupId") ?? contact.Text("result", "id")) is not { } id)
        {
            return new PlatformReply(ReplyKind.NotDone, "contact: the answer names no contact") { Status = contact.Status };
        }

        var distribution = await http.PostJsonAsync(
            request.IsSms ? PlatformUrl.Under(options.BaseAddress!, "distributions", "sms") : PlatformUrl.Under(options.BaseAddress!, "distributions"),
            request.IsSms ? Sms(request, survey, id) : Email(request, survey, id),
            Authorize,
            cancellation).ConfigureAwait(false);
        return distribution.Kind == ReplyKind.Accepted && distribution.Text("result", "id") is null
            ? ReplyReader.Unknown("distribution: the answer names no distribution", distribution.Status)
            : distribution with { Reason = "distribution: " + distribution.Reason, Reference = distribution.Text("result", "id") };
    }

    private void Authorize(HttpRequestHeaders headers) => headers.Add("X-API-TOKEN", options.ApiToken!.Reveal());

    // The address of the channel alone, and the invitation's id as reference: a customer number would make the vendor's copy joinable.
    private static ReadOnlyMemory<byte> Contact(TransportRequest request) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteText(request.IsSms ? "phone" : "email", request.Address);
        writer.WriteText("extRef", request.IsAnonymous ? null : request.InvitationId);
        writer.WriteBoolean("unsubscribed", false);
        writer.WriteEndObject();
    });

    private ReadOnlyMemory<byte> Email(TransportRequest request, QualtricsSurvey survey, string contact) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteTexts("message", ("libraryId", survey.LibraryId), ("messageId", survey.EmailMessageId));
        writer.WriteTexts("recipients", ("mailingListId", survey.MailingListId), ("contactId", contact));
        writer.WriteTexts("header", ("fromEmail", options.FromEmail), ("fromName", options.FromName), ("replyToEmail", request.ReplyTo ?? options.FromEmail), ("subject", survey.Subject));
        writer.WriteTexts("surveyLink", ("surveyId", survey.SurveyId), ("type", request.IsAnonymous ? "Anonymous" : "Individual"), ("expirationDate", Time(request.Expires)));
        writer.WriteString("sendDate", Time(clock.GetUtcNow()));
        writer.WriteEndObject();
    });

    private ReadOnlyMemory<byte> Sms(TransportRequest request, QualtricsSurvey survey, string contact) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteTexts("message", ("libraryId", survey.LibraryId), ("messageId", survey.SmsMessageId));
        writer.WriteTexts("recipients", ("mailingListId", survey.MailingListId), ("contactId", contact));
        writer.WriteString("surveyId", survey.SurveyId);
        writer.WriteString("sendDate", Time(clock.GetUtcNow()));
        writer.WriteString("method", "Invite");
        writer.WriteString("name", request.InvitationId);
        writer.WriteEndObject();
    });

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

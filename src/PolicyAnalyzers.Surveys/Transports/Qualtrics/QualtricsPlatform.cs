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
    public async Task<PlatformReply> InviteAsync(Errand errand, CancellationToken cancellation)
    {
        if (options.Surveys.GetValueOrDefault(errand.Survey) is not { } survey)
        {
            return NotSet.Up(errand.Survey);
        }

        var contacts = PlatformUrl.Under(options.BaseAddress!, "directories", options.DirectoryId!, "mailinglists", survey.MailingListId!, "contacts");
        var contact = (await http.PostJsonAsync(contacts, Contact(errand), Authorize, cancellation).ConfigureAwait(false)).BeforeSending();
        if (contact.Kind != ReplyKind.Accepted)
        {
            return contact with { Reason = "contact: " + contact.Reason };
        }

        // A distribution takes the contact by its lookup id; lists outside of a directory know only `id`.
        if ((contact.Text("result", "contactLookupId") ?? contact.Text("result", "id")) is not { } id)
        {
            return new PlatformReply(ReplyKind.NotDone, "contact: the answer names no contact") { Status = contact.Status };
        }

        var isSms = errand.Channel == "sms";
        var distribution = await http.PostJsonAsync(
            isSms ? PlatformUrl.Under(options.BaseAddress!, "distributions", "sms") : PlatformUrl.Under(options.BaseAddress!, "distributions"),
            isSms ? Sms(errand, survey, id) : Email(errand, survey, id),
            Authorize,
            cancellation).ConfigureAwait(false);
        return distribution.Kind == ReplyKind.Accepted && distribution.Text("result", "id") is null
            ? ReplyReader.Unknown("distribution: the answer names no distribution", distribution.Status)
            : distribution with { Reason = "distribution: " + distribution.Reason };
    }

    private void Authorize(HttpRequestHeaders headers) => headers.Add("X-API-TOKEN", options.ApiToken!.Reveal());

    // The address of the channel alone, and the invitation's id as reference: a customer number would make the vendor's copy joinable.
    private static ReadOnlyMemory<byte> Contact(Errand errand) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteText(errand.Channel == "sms" ? "phone" : "email", errand.Address);
        writer.WriteString("extRef", errand.InvitationId);
        writer.WriteBoolean("unsubscribed", false);
        writer.WriteEndObject();
    });

    private ReadOnlyMemory<byte> Email(Errand errand, QualtricsSurvey survey, string contact) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteTexts("message", ("libraryId", survey.LibraryId), ("messageId", survey.EmailMessageId));
        writer.WriteTexts("recipients", ("mailingListId", survey.MailingListId), ("contactId", contact));
        writer.WriteTexts("header", ("fromEmail", options.FromEmail), ("fromName", options.FromName), ("replyToEmail", errand.ReplyTo ?? options.FromEmail), ("subject", survey.Subject));
        writer.WriteTexts("surveyLink", ("surveyId", survey.SurveyId), ("type", "Individual"), ("expirationDate", Time(clock.GetUtcNow() + options.LinkLifetime)));
        writer.WriteString("sendDate", Time(clock.GetUtcNow()));
        writer.WriteEndObject();
    });

    private ReadOnlyMemory<byte> Sms(Errand errand, QualtricsSurvey survey, string contact) => JsonBody.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteTexts("message", ("libraryId", survey.LibraryId), ("messageId", survey.SmsMessageId));
        writer.WriteTexts("recipients", ("mailingListId", survey.MailingListId), ("contactId", contact));
        writer.WriteString("surveyId", survey.SurveyId);
        writer.WriteString("sendDate", Time(clock.GetUtcNow()));
        writer.WriteString("method", "Invite");
        writer.WriteString("name", errand.InvitationId);
        writer.WriteEndObject();
    });

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PolicyAnalyzers.Surveys.Links;
using PolicyAnalyzers.Surveys.OptingOut.Pages;
using PolicyAnalyzers.Surveys.Telemetry;

namespace PolicyAnalyzers.Surveys.OptingOut;

/// <summary>
/// One-click unsubscribe after RFC 8058: a POST ends contact, without cookies, login, redirect or a further question; a GET shows a page and changes nothing, since mail software fetches
/// links by itself.
/// </summary>
internal sealed class UnsubscribeEndpoint(
    SignedLinks links, IGovernedSurveyClient client, IPolicySource policy, IOptions<OptOutOptions> options, ILogger<UnsubscribeEndpoint> logger)
{
    // What a mail program posts is 32 bytes, a little more as multipart.
    private const int LongestBody = 8 * 1024;

    /// <summary>Answers a GET.</summary>
    public IResult Show(string token, HttpContext context)
    {
        Secure(context.Response);
        var page = Page();
        return links.Read(LinkPurpose.OptOut, token).Status == LinkStatus.Valid ? Html(page.Ask()) : Html(page.BrokenLink(), StatusCodes.Status404NotFound);
    }

    /// <summary>Answers a POST.</summary>
    public async Task<IResult> EndAsync(string token, HttpContext context)
    {
        Secure(context.Response);
        var page = Page();
        if (OptOutSubject.Parse(links.Read(LinkPurpose.OptOut, token).Subject) is not { } subject)
        {
            return Html(page.BrokenLink(), StatusCodes.Status404NotFound);
        }

        if (context.Request.ContentLength > LongestBody || await IsByAsync(context.Request).ConfigureAwait(false) is not { } source)
        {
            return Results.Text($"Post {OneClick.Field}={OneClick.Value} (RFC 8058).", statusCode: StatusCodes.Status400BadRequest);
        }

        try
        {
            // Not cancelled where the mail program hangs up: it has done its part.
            await client.OptOutAsync(new SurveyOptOut(source) { PersonId = subject.PersonId, Channel = subject.Channel, Platform = subject.Platform }).ConfigureAwait(false);
            return Html(page.Done());
        }
        catch (Exception exception)
        {
            SurveyLog.OptOutFailed(logger, source, exception.GetType().Name);
            context.Response.Headers.RetryAfter = "120";
            return Html(page.Failed(), StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<string?> IsByAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return null;
        }

        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            return form[OneClick.Field] == OneClick.Value ? form.ContainsKey(OptOutPage.Field) ? "page" : "one-click" : null;
        }
        catch (Exception exception) when (exception is System.IO.InvalidDataException or BadHttpRequestException or System.IO.IOException)
        {
            return null;
        }
    }

    private OptOutPage Page()
    {
        try
        {
            var current = policy.Current;
            return new OptOutPage(options.Value.Texts, current.Identity.Contact, current.SurveyPolicy.OptOut.Scope == "global");
        }
        catch (PolicyUnavailableException)
        {
            // Nobody is invited by a policy that cannot be read; leaving must go on.
            return new OptOutPage(options.Value.Texts, null, isGlobal: true);
        }
    }

    private static IResult Html(string html, int status = StatusCodes.Status200OK) => Results.Content(html, "text/html; charset=utf-8", statusCode: status);

    private static void Secure(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = OptOutPage.ContentSecurityPolicy;
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.XContentTypeOptions = "nosniff";
    }
}

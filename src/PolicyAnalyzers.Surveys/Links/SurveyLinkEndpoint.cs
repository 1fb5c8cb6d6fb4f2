using Microsoft.AspNetCore.Http;

namespace PolicyAnalyzers.Surveys.Links;

/// <summary>Leads from a signed link to the questions, while it holds.</summary>
internal sealed class SurveyLinkEndpoint(SignedLinks links, ServiceLinks own)
{
    /// <summary>Answers a GET.</summary>
    public IResult Open(string token, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        var reading = links.Read(LinkPurpose.Survey, token);
        return reading.Status switch
        {
            LinkStatus.Valid when own.Questions(reading.Subject!) is { } questions => Results.Redirect(questions.AbsoluteUri),
            LinkStatus.Forged => Results.Text("This link does not work. Copy the whole link from the message.", statusCode: StatusCodes.Status404NotFound),
            _ => Results.Text("This survey is over. Thank you all the same.", statusCode: StatusCodes.Status410Gone),
        };
    }
}

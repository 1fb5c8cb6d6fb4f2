using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PolicyAnalyzers.Surveys.Links;
using PolicyAnalyzers.Surveys.OptingOut;
using PolicyAnalyzers.Surveys.OptingOut.Texts;
using PolicyAnalyzers.Surveys.Preferences;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>The addresses at which the client answers.</summary>
public static class GovernedSurveyEndpoints
{
    /// <summary>
    /// What people reach without a login: <c>/opt-out/{token}</c> (RFC 8058), <c>/survey/{token}</c>, and <c>/inbound/sms</c> for a gateway that signs. They bear their own proof, so they stay open
    /// where the host asks everybody else to sign in.
    /// </summary>
    public static IEndpointConventionBuilder MapGovernedSurveys(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        group.MapGet("/" + ServiceLinks.OptOutPath + "/{token}", static (string token, HttpContext context, UnsubscribeEndpoint endpoint) => endpoint.Show(token, context));
        group.MapPost("/" + ServiceLinks.OptOutPath + "/{token}", static (string token, HttpContext context, UnsubscribeEndpoint endpoint) => endpoint.EndAsync(token, context));
        group.MapGet("/" + ServiceLinks.SurveyPath + "/{token}", static (string token, HttpContext context, SurveyLinkEndpoint endpoint) => endpoint.Open(token, context));
        group.MapPost("/inbound/sms", static (HttpContext context, TextMessageEndpoint endpoint) => endpoint.ReceiveAsync(context));
        return group;
    }

    /// <summary>
    /// What the host's own account pages and service agents call: <c>show</c>, <c>opt-out</c>, <c>opt-in</c> and <c>withdraw</c> below a prefix. Closed to everybody until the host says, by authentication and
    /// authorization, who may.
    /// </summary>
    public static RouteGroupBuilder MapSurveyPreferences(this IEndpointRouteBuilder endpoints, string prefix = "/preferences")
    {
        var group = endpoints.MapGroup(prefix);
        group.RequireAuthorization();
        group.MapPost("/show", static (PersonRequest request, PreferenceEndpoints endpoint, HttpContext context) => endpoint.ShowAsync(request, context.RequestAborted));
        group.MapPost("/opt-out", static (PersonRequest request, PreferenceEndpoints endpoint) => endpoint.OptOutAsync(request));
        group.MapPost("/opt-in", static (PersonRequest request, PreferenceEndpoints endpoint) => endpoint.OptInAsync(request));
        group.MapPost("/withdraw", static (PersonRequest request, PreferenceEndpoints endpoint) => endpoint.WithdrawAsync(request));
        return group;
    }
}

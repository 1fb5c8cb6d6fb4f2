namespace Contoso.SurveyService.Demo;

/// <summary>Stands in for Qualtrics on this machine, so that the service runs without an account. It takes every invitation and sends none.</summary>
public static class StandIn
{
    /// <summary>Answers as Qualtrics does.</summary>
    public static void MapStandIn(this WebApplication app)
    {
        var api = app.MapGroup("/stand-in/API/v3");
        api.MapPost("/directories/{directory}/mailinglists/{list}/contacts", () => Answer("CID"));
        api.MapPost("/distributions", () => Answer("EMD"));
        api.MapPost("/distributions/sms", () => Answer("SMSD"));
    }

    private static IResult Answer(string kind) =>
        Results.Json(new { result = new { id = $"{kind}_{Guid.NewGuid():N}" }, meta = new { requestId = Guid.NewGuid(), httpStatus = "200 - OK" } });
}

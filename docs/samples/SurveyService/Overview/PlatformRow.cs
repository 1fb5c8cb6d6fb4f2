namespace Contoso.SurveyService.Overview;

/// <summary>A platform, as the page shows it.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Status"><c>approved</c> or <c>retired</c>.</param>
/// <param name="Transport">How it is reached; null where the service has no transport for it.</param>
/// <param name="Region">Where it processes data.</param>
/// <param name="Administrator">Who controls the accounts.</param>
public sealed record PlatformRow(string Title, string Status, string? Transport, string? Region, string? Administrator);

namespace Contoso.SurveyService.Overview;

/// <summary>A limit of the policy, as the page shows it.</summary>
/// <param name="Name">What is limited.</param>
/// <param name="Value">How much.</param>
public sealed record LimitRow(string Name, string Value);

namespace PolicyAnalyzers.Policy.Model;

/// <summary>Who acts on a respondent's answer.</summary>
/// <param name="Owner">An id under <c>roles</c>.</param>
/// <param name="WithinDays">How soon, in days; null where the policy sets no limit.</param>
public sealed record ClosedLoop(Located<string> Owner, int? WithinDays);

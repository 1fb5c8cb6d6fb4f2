namespace PolicyAnalyzers.Policy.Model;

/// <summary>How an emotion may be held.</summary>
/// <param name="DetectOnly">Two values only, never a scale.</param>
/// <param name="Workflow">What starts when one is detected; null where the policy names nothing.</param>
public sealed record EmotionRule(bool DetectOnly, string? Workflow);

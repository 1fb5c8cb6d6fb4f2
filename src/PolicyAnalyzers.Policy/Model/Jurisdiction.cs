namespace PolicyAnalyzers.Policy.Model;

/// <summary>What differs in a country.</summary>
/// <param name="Country">The country (ISO 3166-1), or a part of one.</param>
/// <param name="SurveyIsAdvertising">The law counts a satisfaction survey as advertising.</param>
public sealed record Jurisdiction(Located<string> Country, bool SurveyIsAdvertising);

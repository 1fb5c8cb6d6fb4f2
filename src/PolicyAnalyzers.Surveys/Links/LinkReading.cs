namespace PolicyAnalyzers.Surveys.Links;

/// <summary>A signed link, read.</summary>
/// <param name="Status">Whether it holds.</param>
/// <param name="Subject">What it was signed for; null where it is forged.</param>
public readonly record struct LinkReading(LinkStatus Status, string? Subject);

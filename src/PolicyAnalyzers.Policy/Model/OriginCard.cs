namespace PolicyAnalyzers.Policy.Model;

/// <summary>How data is captured.</summary>
public sealed record OriginCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
}

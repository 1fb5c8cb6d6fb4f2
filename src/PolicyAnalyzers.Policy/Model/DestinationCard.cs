namespace PolicyAnalyzers.Policy.Model;

/// <summary>A recipient in the sense of GDPR art. 4(9), or a store.</summary>
public sealed record DestinationCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
}

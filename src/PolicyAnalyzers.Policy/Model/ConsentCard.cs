namespace PolicyAnalyzers.Policy.Model;

/// <summary>What a person was asked, and how it is proved.</summary>
public sealed record ConsentCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
}

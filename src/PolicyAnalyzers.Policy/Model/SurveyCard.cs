namespace PolicyAnalyzers.Policy.Model;

/// <summary>A listening post.</summary>
public sealed record SurveyCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
}

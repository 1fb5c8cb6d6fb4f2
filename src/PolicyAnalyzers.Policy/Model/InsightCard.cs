namespace PolicyAnalyzers.Policy.Model;

/// <summary>What is learned.</summary>
public sealed record InsightCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>An id under <c>metrics</c>.</summary>
    public Located<string>? Metric { get; init; }
}

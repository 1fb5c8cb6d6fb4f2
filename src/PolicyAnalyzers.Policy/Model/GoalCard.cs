namespace PolicyAnalyzers.Policy.Model;

/// <summary>A business goal.</summary>
public sealed record GoalCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>The figure by which it is measured.</summary>
    public string? Measure { get; init; }

    /// <summary>Where the figure stands.</summary>
    public string? From { get; init; }

    /// <summary>Where it should stand.</summary>
    public string? To { get; init; }

    /// <summary>The day by which it should.</summary>
    public PolicyDate? By { get; init; }

    /// <summary>An id under <c>roles</c>.</summary>
    public Located<string>? Owner { get; init; }
}

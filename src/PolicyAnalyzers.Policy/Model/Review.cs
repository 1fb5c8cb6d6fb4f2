namespace PolicyAnalyzers.Policy.Model;

/// <summary>When the policy is read again.</summary>
public sealed record Review
{
    /// <summary>The longest time between two reviews, in days.</summary>
    public int? EveryDays { get; init; }

    /// <summary>The day of the next review.</summary>
    public PolicyDate? Next { get; init; }
}

namespace PolicyAnalyzers.Policy.Model;

/// <summary>A test of one variant against another.</summary>
public sealed record ExperimentCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>What it tests.</summary>
    public string? Hypothesis { get; init; }

    /// <summary>The tool that assigns people to its arms.</summary>
    public string? Tool { get; init; }

    /// <summary>The day on which the tool last passed an A/A check.</summary>
    public PolicyDate? AaPassed { get; init; }

    /// <summary>How many people it needs.</summary>
    public int? SampleSize { get; init; }

    /// <summary>When it runs.</summary>
    public Period? Run { get; init; }

    /// <summary>The audience; experiments of one group can overlap.</summary>
    public string? Group { get; init; }

    /// <summary>Days between two experiments of one group.</summary>
    public int? SpacingDays { get; init; }

    /// <summary>An id under <c>metrics</c>.</summary>
    public Located<string>? Metric { get; init; }

    /// <summary>An id under <c>roles</c>.</summary>
    public Located<string>? Owner { get; init; }
}

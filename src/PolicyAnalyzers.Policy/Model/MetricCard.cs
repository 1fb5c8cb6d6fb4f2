namespace PolicyAnalyzers.Policy.Model;

/// <summary>A figure of the one set of data points.</summary>
public sealed record MetricCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary><c>performance</c>, <c>attitudinal</c>, …</summary>
    public string? Kind { get; init; }

    /// <summary>The unit in which it is stated.</summary>
    public string? Unit { get; init; }

    /// <summary>Of whom or of what it speaks.</summary>
    public string? Population { get; init; }

    /// <summary>The time over which it is taken, in days.</summary>
    public int? PeriodDays { get; init; }

    /// <summary>An id under <c>roles</c>.</summary>
    public Located<string>? Owner { get; init; }
}

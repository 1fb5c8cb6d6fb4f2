namespace PolicyAnalyzers.Cli.Requesting;

/// <summary>One thing that a proposed card says.</summary>
/// <param name="Option">The option that gives it.</param>
/// <param name="Path">The keys below the card, with dots between them.</param>
/// <param name="Question">What it means; asked where it is required and not given.</param>
internal sealed record RequestField(string Option, string Path, string Question)
{
    /// <summary>Whether nobody can decide without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The option that stands in its place; null where none does.</summary>
    public string? Unless { get; init; }

    /// <summary>How its value is written.</summary>
    public RequestValue Value { get; init; }
}

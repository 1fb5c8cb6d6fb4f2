namespace PolicyAnalyzers.Policy.Model;

/// <summary>Facts about code that nobody can annotate. What is null is not said.</summary>
/// <param name="Symbol">The symbol, with the assembly in which it must resolve.</param>
public sealed record SymbolModel(SymbolReference Symbol)
{
    /// <summary>A source: the category that it returns.</summary>
    public Located<string>? Returns { get; init; }

    /// <summary>A source: how that data was captured, an id under <c>origins</c>.</summary>
    public Located<string>? Origin { get; init; }

    /// <summary>A sink: the parameter that sends data away.</summary>
    public string? Parameter { get; init; }

    /// <summary>A sink: who receives it, an id under <c>destinations</c>.</summary>
    public Located<string>? Destination { get; init; }

    /// <summary>A propagator: the parameter whose data goes on, or <c>this</c>.</summary>
    public string? From { get; init; }

    /// <summary>A propagator: where it goes on: <c>return</c>, <c>this</c> or a parameter.</summary>
    public string? To { get; init; }

    /// <summary>A cleaner: what is left of the person in what it returns: <c>pseudonymous</c>, …</summary>
    public string? Cleans { get; init; }
}

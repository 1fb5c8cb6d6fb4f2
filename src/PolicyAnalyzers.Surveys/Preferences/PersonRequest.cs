namespace PolicyAnalyzers.Surveys.Preferences;

/// <summary>Whom a request of the preference API is about.</summary>
/// <param name="Person">The host's opaque id of the person.</param>
internal sealed record PersonRequest(string? Person)
{
    /// <summary>For a withdrawal: an id under <c>purposes</c>.</summary>
    public string? Purpose { get; init; }

    /// <summary>The channel that it is limited to; null for all.</summary>
    public string? Channel { get; init; }

    /// <summary>How it was indicated: <c>page</c>, <c>agent</c>, <c>phone</c>, …</summary>
    public string? Method { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => nameof(PersonRequest);
}

using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys;

/// <summary>That a person takes a consent back.</summary>
/// <param name="PersonId">The host's opaque id of the person.</param>
/// <param name="Purpose">An id under <c>purposes</c>.</param>
/// <param name="Method">How it was indicated: <c>page</c>, <c>sms</c>, <c>agent</c>, …</param>
[CustomerData("invite")]
public sealed record ConsentWithdrawal(string PersonId, string Purpose, string Method)
{
    /// <summary>The channel for which alone it is withdrawn; null for all of them.</summary>
    public string? Channel { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"withdrawal of {Purpose} by {Method}";
}

using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys.People;

/// <summary>A contact that is about to be made.</summary>
/// <param name="PersonId">The host's opaque id of the person.</param>
/// <param name="Address">The address for the channel; null where it is not known.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Platform">The platform.</param>
[CustomerData("invite")]
public sealed record SuppressionQuery(string PersonId, string? Address, string Channel, string Platform)
{
    /// <summary>Shows no person.</summary>
    public override string ToString() => $"{Channel} by {Platform}";
}

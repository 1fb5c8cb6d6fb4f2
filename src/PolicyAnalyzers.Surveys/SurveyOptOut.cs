using PolicyAnalyzers.Annotations;

namespace PolicyAnalyzers.Surveys;

/// <summary>That a person wants no more. At least one of person and address is known.</summary>
/// <param name="Source">How it came: <c>one-click</c>, <c>page</c>, <c>sms</c>, <c>api</c>, …</param>
[CustomerData("invite")]
public sealed record SurveyOptOut(string Source)
{
    /// <summary>The host's opaque id of the person.</summary>
    public string? PersonId { get; init; }

    /// <summary>The address that it came from: whoever owns it is left in peace, whatever the person's id.</summary>
    [CustomerData("invite", Category = "contact.email")]
    public string? Address { get; init; }

    /// <summary>The channel that it came through or is about; counts where the policy's scope is <c>channel</c>.</summary>
    public string? Channel { get; init; }

    /// <summary>The platform that it came through; counts where the policy's scope is <c>platform</c>.</summary>
    public string? Platform { get; init; }

    /// <summary>Shows no person.</summary>
    public override string ToString() => $"opt-out by {Source}";
}

using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Rules;

/// <summary>Why a finding is not shown.</summary>
/// <param name="Justification">The reason, as the end of a sentence.</param>
/// <param name="Properties">The same for programs.</param>
internal sealed record SetAside(string Justification, ImmutableDictionary<string, string?> Properties)
{
    /// <summary>The baseline holds it.</summary>
    public static SetAside ByBaseline { get; } =
        new("policy-baseline.json holds it since the first day", ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.SetAsideBy, "baseline"));

    /// <summary>A waiver covers it.</summary>
    public static SetAside By(JudgedWaiver waiver) => new(waiver.Justification, ImmutableDictionary<string, string?>.Empty
        .Add(FindingProperties.SetAsideBy, waiver.State == WaiverState.BreakGlass ? "break-glass" : "waiver")
        .Add(FindingProperties.Waiver, waiver.Card.Id)
        .Add(FindingProperties.Reason, waiver.Card.Reason)
        .Add(FindingProperties.ApprovedBy, waiver.Card.ApprovedBy?.Value)
        .Add(FindingProperties.Expires, waiver.Card.Expires?.ToString()));
}

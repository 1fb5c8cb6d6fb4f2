using System;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Waivers;

/// <summary>A waiver, and what it is worth.</summary>
/// <param name="Card">The waiver.</param>
/// <param name="Path">The file that holds it.</param>
/// <param name="State">What it is worth.</param>
/// <param name="Fault">Why it is invalid, as one sentence without a final stop; null unless it is.</param>
/// <param name="Remedy">What to do about that.</param>
public sealed record JudgedWaiver(WaiverCard Card, string Path, WaiverState State, string? Fault, string? Remedy)
{
    /// <summary>Whether it sets findings aside.</summary>
    public bool IsInForce => State is WaiverState.Approved or WaiverState.BreakGlass;

    /// <summary>Why a finding is set aside, for a reader of records.</summary>
    public string Justification => State == WaiverState.BreakGlass
        ? FormattableString.Invariant($"break-glass '{Card.Id}' for {Card.Emergency}, opened on {Card.Opened} without prior approval, until {Card.Expires}: {Card.Reason}")
        : FormattableString.Invariant($"waiver '{Card.Id}', approved by {Card.ApprovedBy?.Value} on {Card.ApprovedOn}, until {Card.Expires}: {Card.Reason}");
}

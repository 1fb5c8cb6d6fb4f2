using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The section <c>board</c>: the internal advisory board.</summary>
public sealed record BoardSection
{
    /// <summary>Where the charter is kept.</summary>
    public string? Charter { get; init; }

    /// <summary>What the board is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>What it produces.</summary>
    public ImmutableArray<string> Outputs { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How often it meets: <c>weekly</c> to <c>yearly</c>.</summary>
    public string? Cadence { get; init; }

    /// <summary>How many members must be present to decide.</summary>
    public int? Quorum { get; init; }

    /// <summary>Who prepares its meetings: an id under <c>roles</c>.</summary>
    public Located<string>? Secretariat { get; init; }

    /// <summary>Its members.</summary>
    public ImmutableArray<BoardMember> Members { get; init; } = ImmutableArray<BoardMember>.Empty;

    /// <summary>Who advises from outside.</summary>
    public ImmutableArray<string> Advisors { get; init; } = ImmutableArray<string>.Empty;
}

using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The section <c>survey-policy</c>.</summary>
public sealed record SurveyPolicySection
{
    /// <summary>The single governed client; null where the policy names none.</summary>
    public SymbolReference? Client { get; init; }

    /// <summary>The platforms that the policy speaks of.</summary>
    public Cards<PlatformCard> Platforms { get; init; } = Cards<PlatformCard>.None;

    /// <summary>Known uses outside the client.</summary>
    public ImmutableArray<LegacyEntry> Legacy { get; init; } = ImmutableArray<LegacyEntry>.Empty;

    /// <summary>Every invitation is stopped.</summary>
    public bool KillSwitch { get; init; }

    /// <summary>Who controls every platform account: an id under <c>roles</c>.</summary>
    public Located<string>? Administrator { get; init; }

    /// <summary>What every survey must state, as keys of a survey.</summary>
    public ImmutableArray<string> Require { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Most contacts per person.</summary>
    public ContactFrequency ContactFrequency { get; init; } = new();

    /// <summary>Hours in which nobody is contacted; null for none.</summary>
    public QuietHours? QuietHours { get; init; }

    /// <summary>How a person ends all contact.</summary>
    public OptOut OptOut { get; init; } = new();

    /// <summary>Nobody younger is asked, in years.</summary>
    public int? MinimumAge { get; init; }

    /// <summary>Results of fewer people are not shown.</summary>
    public int? MinimumGroup { get; init; }

    /// <summary>What becomes of an invitation that a rule blocks: <c>drop</c> or <c>delay</c>.</summary>
    public string OnBlocked { get; init; } = "drop";

    /// <summary>What differs by country.</summary>
    public ImmutableArray<Jurisdiction> Jurisdictions { get; init; } = ImmutableArray<Jurisdiction>.Empty;

    /// <summary>Ids under <c>channels-in</c> that an invitation may name as its reply address.</summary>
    public ImmutableArray<Located<string>> ReplyTo { get; init; } = ImmutableArray<Located<string>>.Empty;
}

using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>One difference between two policies.</summary>
/// <param name="Path">What differs: <c>uses.delivery-sms.destinations</c>.</param>
/// <param name="Pattern">The declared path, with <c>*</c> for what the policy chose: <c>uses.*.destinations</c>.</param>
/// <param name="Effect">What the difference does.</param>
public sealed record PolicyChange(string Path, string Pattern, ChangeEffect Effect)
{
    /// <summary>An entry that the policy names itself, such as a card, is new or gone; otherwise a value differs.</summary>
    public bool IsEntry { get; init; }

    /// <summary>The older value as the file has it; null where the older policy has none.</summary>
    public string? Older { get; init; }

    /// <summary>The newer value as the file has it; null where the newer policy has none.</summary>
    public string? Newer { get; init; }

    /// <summary>Where the older value stands; null where there is none.</summary>
    public SourceSpan? OlderSpan { get; init; }

    /// <summary>Where the newer value stands; null where there is none.</summary>
    public SourceSpan? NewerSpan { get; init; }

    /// <summary>For a list: the items that only the newer policy has.</summary>
    public ImmutableArray<string> Added { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>For a list: the items that only the older policy has.</summary>
    public ImmutableArray<string> Removed { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The rules that read what differs.</summary>
    public ImmutableArray<string> ReadBy { get; init; } = ImmutableArray<string>.Empty;
}

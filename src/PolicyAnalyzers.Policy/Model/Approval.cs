using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>Who approved the policy; it covers the text of everything but itself.</summary>
public sealed record Approval
{
    /// <summary>The day of the decision.</summary>
    public PolicyDate On { get; init; }

    /// <summary>Who decided: ids under <c>roles</c>.</summary>
    public ImmutableArray<Located<string>> By { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary>Where the decision is recorded.</summary>
    public string? Minutes { get; init; }

    /// <summary>The content hash that was approved; null where none is stated.</summary>
    public Located<string>? Hash { get; init; }

    /// <summary>The signatures in Base64, by the id of the role.</summary>
    public ImmutableArray<RoleSignature> Signatures { get; init; } = ImmutableArray<RoleSignature>.Empty;

    /// <summary>The place of the whole entry, key and value.</summary>
    public SourceSpan Span { get; init; }
}

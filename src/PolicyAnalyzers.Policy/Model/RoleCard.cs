using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>A person or team under <c>roles</c>; its title is its <c>name</c>.</summary>
public sealed record RoleCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>How to reach it.</summary>
    public string? Contact { get; init; }

    /// <summary>What it may approve: <c>waivers</c>, <c>exemptions</c>, <c>baselines</c>.</summary>
    public ImmutableArray<string> MayApprove { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The public key of its signatures (ECDSA P-256, SubjectPublicKeyInfo, Base64); null where it signs nothing.</summary>
    public string? Key { get; init; }
}

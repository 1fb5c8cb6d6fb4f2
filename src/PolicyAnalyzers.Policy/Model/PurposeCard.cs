using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>What customer data may be used for.</summary>
public sealed record PurposeCard(Located<string> IdAt, string Title) : Card(IdAt, Title)
{
    /// <summary>The purpose's kind in the taxonomy, such as <c>service.notification</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The legal basis (GDPR art. 6(1)): <c>consent</c>, <c>contract</c>, …; null where the policy gives none.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Whether the policy rests the purpose on consent (GDPR art. 6(1)(a)): then a consent has to be named, and no other basis permits.</summary>
    public bool RestsOnConsent => LegalBasis == "consent";

    /// <summary>An id under <c>goals</c>.</summary>
    public Located<string>? Goal { get; init; }

    /// <summary>An id under <c>roles</c>.</summary>
    public Located<string>? Owner { get; init; }

    /// <summary>Purposes that data held for this one may also serve (GDPR art. 6(4)).</summary>
    public ImmutableArray<Located<string>> Compatible { get; init; } = ImmutableArray<Located<string>>.Empty;

    /// <summary>How long data is kept for it, in days.</summary>
    public int? RetentionDays { get; init; }
}

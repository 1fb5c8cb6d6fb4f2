using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Validation;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>The terms that a policy defines, by section.</summary>
internal sealed class PolicyTerms
{
    private readonly PolicyDocument policy;

    /// <summary>The terms of a policy.</summary>
    public PolicyTerms(PolicyDocument policy) => this.policy = policy;

    /// <summary>What a section's cards are called in messages.</summary>
    public static string NameOf(TermKind kind) => kind switch
    {
        TermKind.LegalBasis => "legal basis",
        TermKind.Category => "data category",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether the policy defines a term.</summary>
    public bool Define(TermKind kind, string term) => kind switch
    {
        TermKind.Use => policy.Uses.Find(term) is not null,
        TermKind.Origin => policy.Origins.Find(term) is not null,
        TermKind.Purpose => policy.Purposes.Find(term) is not null,
        TermKind.Consent => policy.Consents.Find(term) is not null,
        TermKind.Insight => policy.Insights.Find(term) is not null,
        TermKind.Destination => policy.Destinations.Find(term) is not null,
        TermKind.Category => policy.Data.Categories.Find(term) is not null,
        _ => LegalBases.Ids.Contains(term),
    };

    /// <summary>The defined term that is nearest to a misspelt one, or null where none is near.</summary>
    public string? NearestTo(TermKind kind, string term) => Nearest.Of(term, Defined(kind));

    private IEnumerable<string> Defined(TermKind kind) => kind switch
    {
        TermKind.Use => Ids(policy.Uses),
        TermKind.Origin => Ids(policy.Origins),
        TermKind.Purpose => Ids(policy.Purposes),
        TermKind.Consent => Ids(policy.Consents),
        TermKind.Insight => Ids(policy.Insights),
        TermKind.Destination => Ids(policy.Destinations),
        TermKind.Category => Ids(policy.Data.Categories),
        _ => LegalBases.Ids,
    };

    private static IEnumerable<string> Ids<T>(Cards<T> cards)
        where T : Card => cards.Where(static card => !card.Retired).Select(static card => card.Id);
}

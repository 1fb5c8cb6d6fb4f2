using System.Collections.Concurrent;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Recognition;

/// <summary>The cards of categories that verdicts name.</summary>
internal sealed class CategoryCards
{
    /// <summary>The id for data that an attribute calls personal while nothing says which data it is.</summary>
    public const string Personal = "personal";

    private readonly ConcurrentDictionary<string, CategoryCard> made = new(System.StringComparer.Ordinal);
    private readonly Cards<CategoryCard> declared;

    /// <summary>The cards of a policy.</summary>
    public CategoryCards(Cards<CategoryCard> declared) => this.declared = declared;

    /// <summary>The policy's card; where the policy leaves a category of the taxonomy unmentioned, one that says nothing but its id.</summary>
    public CategoryCard Of(string id) => declared.Find(id) ?? made.GetOrAdd(id, static key =>
        new CategoryCard(new Located<string>(key, SourceSpan.FileStart), key == Personal ? "personal data" : key));
}

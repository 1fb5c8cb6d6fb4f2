using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>One meaning of a phrase of the lexicon.</summary>
/// <param name="Text">The phrase, folded.</param>
/// <param name="Category">The taxonomy's id.</param>
/// <param name="Languages">The languages it is used in; <c>mul</c> = any.</param>
/// <param name="Strength">How much it says on its own.</param>
/// <param name="Whole">It must be the whole name, words that only narrow it aside.</param>
/// <param name="Subject">What a type that holds it is about: must be with <see cref="TermStrength.Within"/>, speaks for it otherwise.</param>
/// <param name="IsOfPolicy">The policy added it, and so knows what it means in this code.</param>
internal sealed record Term(
    string Text,
    string Category,
    ImmutableArray<string> Languages,
    TermStrength Strength,
    bool Whole = false,
    WordRoles Subject = WordRoles.None,
    bool IsOfPolicy = false)
{
    /// <summary>What data of the category looks like.</summary>
    public DatumFamily Family { get; } = DatumFamilies.Of(Category);

    /// <summary>Whether words that follow the term belong to something else. English puts the noun last; Spanish, Polish or Greek put it first.</summary>
    public bool IsHeadFinal { get; } = Languages.Contains("mul") || Languages.Contains("en") || Languages.Contains("de") || Languages.Contains("nl")
        || Languages.Contains("sv") || Languages.Contains("hu") || Languages.Contains("tr") || Languages.Contains("da") || Languages.Contains("no") || Languages.Contains("fi");

    /// <summary>Whether its last word is "id", as of a key that leads to a table.</summary>
    public bool SaysId { get; } = Text.EndsWith(" id", System.StringComparison.Ordinal);

    /// <summary>Whether the term itself says whose it is.</summary>
    public bool IsOfPerson { get; } = Text.StartsWith(TokenTrie<Term>.AnyPerson, System.StringComparison.Ordinal)
        || Text.StartsWith("customer ", System.StringComparison.Ordinal) || Text.StartsWith("user ", System.StringComparison.Ordinal);
}

using System.Collections.Immutable;
using PolicyAnalyzers.Recognition.Declarations;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition;

/// <summary>The languages whose terms a policy puts in force.</summary>
/// <param name="Languages">Codes of ISO 639-1; empty: all.</param>
/// <param name="Spoken">The languages in which the code itself is named.</param>
internal sealed record LanguageFilter(ImmutableArray<string> Languages, SpokenLanguages Spoken)
{
    /// <summary>Whether a term is in force. A transliteration (<c>el-Latn</c>) belongs to its language; English and international terms always are.</summary>
    public bool Includes(Term term)
    {
        if (Languages.IsDefaultOrEmpty)
        {
            return true;
        }

        foreach (var language in term.Languages)
        {
            if (language is "mul" or "en" || Languages.Contains(language) || Languages.Contains(BaseOf(language)))
            {
                return true;
            }
        }

        return false;
    }

    private static string BaseOf(string language) => language.IndexOf('-') is > 0 and var dash ? language.Substring(0, dash) : language;
}

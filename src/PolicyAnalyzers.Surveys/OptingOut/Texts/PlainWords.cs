using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Surveys.OptingOut.Texts;

/// <summary>Takes a message down to what is compared: words without case, accents, punctuation and spacing between letters.</summary>
internal static class PlainWords
{
    private static readonly Rune FinalSigma = new('ς');
    private static readonly Rune DotlessI = new('ı');

    /// <summary>The words. <c>S.T.O.P!</c> is one word, and so is a text of a script that puts no spaces.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
                    or UnicodeCategory.ModifierLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber:
                    plain.Append(Fold(Rune.ToLowerInvariant(rune)));
                    break;
                default:
                    plain.Append(' ');
                    break;
            }
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.All(static word => word.Length == 1) ? [string.Concat(words)] : [.. words];
    }

    private static Rune Fold(Rune rune) => rune == FinalSigma ? new Rune('σ') : rune == DotlessI ? new Rune('i') : rune;
}

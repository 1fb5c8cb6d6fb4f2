using System;
using System.Collections.Generic;
using System.Text;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Values;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>
/// Ids that look the same and are not: upper and lower case, or one letter written in two ways (Unicode normalisation form C). References
/// are compared as they are written, so half of them would name the wrong card.
/// </summary>
internal static class SpellingChecks
{
    public static void Check(MappingNode cards, Func<string> where, ProblemList problems)
    {
        if (cards.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, int>(cards.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < cards.Count; i++)
        {
            var id = cards.NameAt(i);
            var spelling = Normalize(id);
            if (!seen.TryGetValue(spelling, out var first))
            {
                seen.Add(spelling, i);
            }
            else if (cards.NameAt(first) != id)
            {
                var other = cards.KeyAt(first);
                var difference = string.Equals(other.Value, id, StringComparison.OrdinalIgnoreCase)
                    ? "only in upper and lower case"
                    : "only in how their letters are encoded";
                problems.Add(
                    ProblemList.Undefined,
                    cards.KeyAt(i).Span,
                    FormattableString.Invariant($"{Quote.Of(id)} and {Quote.Of(other.Value)} of line {other.Span.Line} differ{where()} {difference}"),
                    "Delete one of them, or give it another name");
            }
        }
    }

    private static string Normalize(string id)
    {
        foreach (var c in id)
        {
            // Half a surrogate pair cannot be normalised; what is no id is refused anyway.
            if (c > '\u007F')
            {
                return ValueSyntax.IsId(id) ? id.Normalize(NormalizationForm.FormC) : id;
            }
        }

        return id;
    }
}

using System;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Tests.Recognition.Cases;

/// <summary>
/// The comment that ends a labelled line: <c>//+ contact.phone</c> is customer data of that category, <c>//+ contact.email pseudonymous</c> a hidden one,
/// <c>//-</c> is no customer data, <c>//?</c> is doubtful and counts nowhere. A reason may follow, after a category with a colon before it.
/// </summary>
/// <param name="Sign">'+', '-' or '?'.</param>
/// <param name="Category">The category of the taxonomy; empty unless positive.</param>
/// <param name="IsPseudonymous">Whether the value is hashed, masked or encrypted.</param>
/// <param name="Note">Why.</param>
internal sealed partial record CaseLabel(char Sign, string Category, bool IsPseudonymous, string Note)
{
    public bool IsPositive => Sign == '+';

    public bool IsDoubtful => Sign == '?';

    /// <summary>The label of a line; null if it has none.</summary>
    public static CaseLabel? Parse(string line)
    {
        var match = Comment().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var (sign, rest) = (match.Groups[1].Value[0], match.Groups[2].Value.Trim());
        if (sign != '+')
        {
            return new CaseLabel(sign, "", false, rest);
        }

        var positive = Positive().Match(rest);
        return positive.Success
            ? new CaseLabel(sign, positive.Groups[1].Value, positive.Groups[2].Success, positive.Groups[3].Value)
            : throw new FormatException($"'{line.Trim()}' should end with '//+ category', '//+ category pseudonymous' or either with ' : why'.");
    }

    public override string ToString() => Sign switch
    {
        '+' => Category + (IsPseudonymous ? " pseudonymous" : ""),
        '-' => Note.Length == 0 ? "negative" : "negative: " + Note,
        _ => "doubtful",
    };

    [GeneratedRegex("//([-+?])(.*)$")]
    private static partial Regex Comment();

    [GeneratedRegex("^([a-z_]+(?:\\.[a-z_]+)?)( pseudonymous)?(?: : (.+))?$")]
    private static partial Regex Positive();
}

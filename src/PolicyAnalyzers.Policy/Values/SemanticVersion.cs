using System;

namespace PolicyAnalyzers.Policy.Values;

/// <summary>The order of versions by SemVer 2.0, item 11: a pre-release comes before its release, numbers by value, builds do not count.</summary>
public static class SemanticVersion
{
    /// <summary>Compares two versions.</summary>
    /// <returns>Less than 0 if the left one comes first, 0 if neither does, more than 0 if the right one does.</returns>
    public static int Compare(string left, string right)
    {
        var (leftCore, leftLabels) = Split(left ?? throw new ArgumentNullException(nameof(left)));
        var (rightCore, rightLabels) = Split(right ?? throw new ArgumentNullException(nameof(right)));
        var byCore = CompareParts(leftCore, rightCore);
        return byCore != 0 ? byCore
            : leftLabels.Length == 0 || rightLabels.Length == 0 ? rightLabels.Length.CompareTo(leftLabels.Length)
            : CompareParts(leftLabels, rightLabels);
    }

    private static (string[] Core, string[] Labels) Split(string version)
    {
        var plain = version.Split('+')[0];
        var hyphen = plain.IndexOf('-');
        return hyphen < 0 ? (plain.Split('.'), Array.Empty<string>()) : (plain.Substring(0, hyphen).Split('.'), plain.Substring(hyphen + 1).Split('.'));
    }

    private static int CompareParts(string[] left, string[] right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = ComparePart(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    // Digits of any length: shorter is less, since SemVer allows no leading zero. A number comes before a word.
    private static int ComparePart(string left, string right) => (IsNumber(left), IsNumber(right)) switch
    {
        (true, true) => left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(left, right),
        (true, false) => -1,
        (false, true) => 1,
        _ => string.CompareOrdinal(left, right),
    };

    private static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}

using System;

namespace PolicyAnalyzers.Recognition;

/// <summary>
/// Reads regular expressions and display masks by their text. They are not run: a pattern may take exponential time, and a verdict must not depend on how busy the machine is.
/// </summary>
internal static class Formats
{
    private const string Phone = "contact.phone";
    private const string PostalCode = "contact.postal_code";
    private const string SocialSecurity = "govid.social_security";

    /// <summary>The category whose values alone fit a regular expression; null where others fit as well, or nothing is known of it.</summary>
    public static string? OfPattern(string pattern)
    {
        if (IsEmail(pattern))
        {
            return "contact.email";
        }

        var canonical = Canonical(pattern);
        if (Known(canonical) is { } known)
        {
            return known;
        }

        var digits = Digits(pattern, out var isDialled, out var groups);
        return digits switch
        {
            < 0 => null,
            9 when groups == "3-2-4" => SocialSecurity,
            >= 7 and <= 20 when isDialled => Phone,
            >= 9 and <= 12 when canonical.StartsWith("0", StringComparison.Ordinal) && groups.IndexOf('-') < 0 => Phone,
            16 when groups == "16" => "fin.payment_card",
            _ => null,
        };
    }

    // Forms that are written the same everywhere; separators and groups around them vary.
    private static string? Known(string canonical) => canonical switch
    {
        @"d{5}(-d{4})?" or @"d{5}(?:-d{4})?" or @"d{5}([-]d{4})?" => PostalCode,
        @"d{4} ?A{2}" or @"d{4}s?A{2}" or @"[1-9]d{3} ?A{2}" or @"[1-9]d{3}s?A{2}" => PostalCode,
        @"A{1,2}dX? ?dA{2}" or @"A{1,2}d[A-Zd]? ?dA{2}" or @"A{1,2}d[A-Zd]?s?dA{2}" => PostalCode,
        @"AdA ?dAd" or @"AdA[ -]?dAd" or @"AdAs?dAd" => PostalCode,
        @"A{6}d{2}Ad{2}Ad{3}A" or @"d{3}.d{3}.d{3}-d{2}" => "govid.tax",
        @"d{8}A" or @"d{6}-?d{4}" or @"d{6}[-+]?d{4}" => "govid.national",
        @"(d{1,3}.){3}d{1,3}" or @"(?:d{1,3}.){3}d{1,3}" => "device.ip",
        @"([0-9A-F]{2}:){5}[0-9A-F]{2}" or @"([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}" or @"([0-9A-F]{2}[:-]){5}[0-9A-F]{2}" or @"([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})" => "device.mac",
        _ when canonical.StartsWith("A{2}d{2}X{", StringComparison.Ordinal) || canonical.StartsWith("A{2}d{2}[A-Zd]{", StringComparison.Ordinal) => "fin.iban",
        _ => null,
    };

    // d: a digit, A: a letter, X: either; no anchors and no escapes.
    private static string Canonical(string pattern) => pattern.Trim('^', '$')
        .Replace("[A-Z0-9]", "X").Replace("[0-9A-Z]", "X").Replace("[A-Za-z0-9]", "X").Replace("[a-zA-Z0-9]", "X")
        .Replace("[A-Z]", "A").Replace("[a-zA-Z]", "A").Replace("[A-Za-z]", "A").Replace("[0-9]", "d").Replace("\\", "");

    /// <summary>The category of a mask for display: <c>{0:(###) ###-####}</c>; null for any other.</summary>
    public static string? OfMask(string mask)
    {
        var start = mask.IndexOf(':');
        var shape = (start < 0 ? mask : mask.Substring(start + 1)).TrimEnd('}').Replace('#', '0').Replace('9', '0').Trim();
        return shape switch
        {
            "(000) 000-0000" or "(000)000-0000" or "000-000-0000" or "+0 (000) 000-0000" => Phone,
            "000-00-0000" => SocialSecurity,
            "0000 0000 0000 0000" or "0000-0000-0000-0000" => "fin.payment_card",
            _ => null,
        };
    }

    // Something, an at sign, something, and a dot: "@name" alone is a handle.
    private static bool IsEmail(string pattern)
    {
        var at = pattern.IndexOf('@');
        while (at >= 0 && IsInClass(pattern, at))
        {
            at = pattern.IndexOf('@', at + 1);
        }

        return at > 0 && pattern.Substring(0, at).Trim('^', '(', '?', ':').Length > 0
            && (pattern.IndexOf("\\.", at, StringComparison.Ordinal) > 0 || pattern.IndexOf("[.]", at, StringComparison.Ordinal) > 0);
    }

    private static bool IsInClass(string pattern, int index) => pattern.LastIndexOf('[', index) > pattern.LastIndexOf(']', index);

    /// <summary>
    /// How many digits a pattern of digits and separators takes at most; -1 where it takes anything else. Which groups of them a hyphen separates is told as <c>3-2-4</c>.
    /// </summary>
    private static int Digits(string pattern, out bool isDialled, out string groups)
    {
        isDialled = false;
        groups = "";
        int total = 0, group = 0;
        for (var i = 0; i < pattern.Length;)
        {
            var atom = Atom(pattern, i, out var next);
            switch (atom)
            {
                case AtomKind.Digit:
                    var count = Repetitions(pattern, ref next);
                    total += count;
                    group += count;
                    break;
                case AtomKind.Plus or AtomKind.Separator or AtomKind.Hyphen:
                    isDialled |= atom == AtomKind.Plus;
                    if (atom == AtomKind.Hyphen)
                    {
                        groups += group + "-";
                        group = 0;
                    }

                    Repetitions(pattern, ref next);
                    break;
                case AtomKind.Other:
                    return -1;
            }

            i = next;
        }

        groups += group;
        return total;
    }

    private static AtomKind Atom(string pattern, int index, out int next)
    {
        next = index + 1;
        switch (pattern[index])
        {
            case '\\':
                next = Math.Min(index + 2, pattern.Length);
                return (index + 1 < pattern.Length ? pattern[index + 1] : ' ') switch
                {
                    'd' => AtomKind.Digit,
                    '+' => AtomKind.Plus,
                    '-' => AtomKind.Hyphen,
                    '(' => AtomKind.Plus,
                    's' or ')' or '.' or '/' or ' ' => AtomKind.Separator,
                    'b' or 'A' or 'z' or 'Z' => AtomKind.Syntax,
                    _ => AtomKind.Other,
                };
            case '[':
                return Class(pattern, index, out next);
            case '^' or '$' or '(' or ')' or '?' or ':' or '|' or '*' or '+':
                return AtomKind.Syntax;
            case '-':
                return AtomKind.Hyphen;
            case ' ' or '.' or '/':
                return AtomKind.Separator;
            case >= '0' and <= '9':
                return AtomKind.Digit;
            default:
                return AtomKind.Other;
        }
    }

    private static AtomKind Class(string pattern, int index, out int next)
    {
        var end = pattern.IndexOf(']', index);
        if (end < 0)
        {
            next = pattern.Length;
            return AtomKind.Other;
        }

        next = end + 1;
        var members = pattern.Substring(index + 1, end - index - 1).Replace("\\d", "0").Replace("0-9", "0").Replace("1-9", "0").Replace("\\s", " ").Replace("\\", "");
        var kind = AtomKind.Separator;
        foreach (var member in members)
        {
            switch (member)
            {
                case >= '0' and <= '9':
                    kind = AtomKind.Digit;
                    break;
                case '+':
                    kind = kind == AtomKind.Digit ? kind : AtomKind.Plus;
                    break;
                case ' ' or '-' or '.' or '/' or '(' or ')':
                    break;
                default:
                    return AtomKind.Other;
            }
        }

        return members == "-" ? AtomKind.Hyphen : kind;
    }

    // {3}, {3,14}: the most; ? and nothing: one; + and *: as many as a phone number has.
    private static int Repetitions(string pattern, ref int next)
    {
        const int Many = 10;
        if (next >= pattern.Length)
        {
            return 1;
        }

        if (pattern[next] is '+' or '*')
        {
            next++;
            return Many;
        }

        var end = pattern[next] == '{' ? pattern.IndexOf('}', next) : -1;
        if (end < 0)
        {
            return 1;
        }

        var bounds = pattern.Substring(next + 1, end - next - 1).Split(',');
        next = end + 1;
        return int.TryParse(bounds[bounds.Length - 1], out var most) ? most : Many;
    }

    private enum AtomKind
    {
        Syntax,
        Digit,

        /// <summary>A plus or an opening parenthesis: what only numbers that one dials have.</summary>
        Plus,

        Hyphen,
        Separator,
        Other,
    }
}

using System.Globalization;

namespace PolicyAnalyzers.Policy.Values;

/// <summary>How single values are written. Without regular expressions: this runs inside the compiler, once per process, cold.</summary>
internal static class ValueSyntax
{
    /// <summary>A hundred years and more: beyond it a number of days is a slip of the keyboard.</summary>
    private const int MostDays = 99_999;

    public static bool TrySwitch(string text, out bool isOn)
    {
        isOn = text is "on" or "true";
        return isOn || text is "off" or "false";
    }

    public static bool TryInteger(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>Reads <c>90d</c>.</summary>
    public static bool TryDays(string text, out int days)
    {
        days = 0;
        return text.Length > 1 && text[text.Length - 1] == 'd' && TryInteger(WithoutLast(text), out days) && days <= MostDays;
    }

    /// <summary>Reads <c>8.2%</c> as 8.2.</summary>
    public static bool TryPercent(string text, out decimal percent)
    {
        percent = 0;
        return text.Length > 1
            && text[text.Length - 1] == '%'
            && decimal.TryParse(WithoutLast(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out percent)
            && percent <= 100;
    }

    /// <summary>Reads <c>21:00</c>.</summary>
    public static bool TryTime(string text, out PolicyTime time)
    {
        time = default;
        if (text.Length != 5
            || text[2] != ':'
            || !TryInteger(text.Substring(0, 2), out var hour)
            || !TryInteger(text.Substring(3), out var minute)
            || hour > 23
            || minute > 59)
        {
            return false;
        }

        time = new PolicyTime(hour, minute);
        return true;
    }

    /// <summary>A name that is given: letters and digits of any script, with single marks between them.</summary>
    public static bool IsId(string text)
    {
        var afterMark = true;
        foreach (var c in text)
        {
            var isMark = c is '-' or '_' or '.';
            if (isMark ? afterMark : !char.IsLetterOrDigit(c))
            {
                return false;
            }

            afterMark = isMark;
        }

        return !afterMark;
    }

    /// <summary><c>recipient</c>, <c>UTC</c>, or an area and a place, which only a machine with time zones can look up.</summary>
    public static bool IsZone(string text)
    {
        if (text is "recipient" or "UTC")
        {
            return true;
        }

        var slash = text.IndexOf('/');
        return slash > 0 && slash < text.Length - 1 && char.IsUpper(text[0]) && text.IndexOf(' ') < 0;
    }

    /// <summary>Two or three small letters, and a script or country behind a hyphen.</summary>
    public static bool IsLanguage(string text)
    {
        var hyphen = text.IndexOf('-');
        var length = hyphen < 0 ? text.Length : hyphen;
        if (length is not (2 or 3) || hyphen == text.Length - 1)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i < length ? text[i] is not (>= 'a' and <= 'z') : i > hyphen && !IsAsciiLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Two capital letters, and a part of the country behind a hyphen.</summary>
    public static bool IsCountry(string text)
    {
        if (text.Length < 2 || text.Length is 3 or > 6 || (text.Length > 2 && text[2] != '-'))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i != 2 && !(text[i] is >= 'A' and <= 'Z' || (i > 2 && text[i] is >= '0' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A documentation id: kind, colon, name.</summary>
    public static bool IsSymbolId(string text) =>
        text.Length > 2
        && text[0] is ('N' or 'T' or 'M' or 'P' or 'F' or 'E')
        && text[1] == ':'
        && text[2] is not ('.' or ' ')
        && text.IndexOf(' ') < 0;

    /// <summary>SemVer 2.0: three numbers, then perhaps a pre-release behind <c>-</c> and a build behind <c>+</c>.</summary>
    public static bool IsVersion(string text)
    {
        var build = text.IndexOf('+');
        var beforeBuild = build < 0 ? text : text.Substring(0, build);
        var pre = beforeBuild.IndexOf('-');
        var core = pre < 0 ? beforeBuild : beforeBuild.Substring(0, pre);
        var numbers = core.Split('.');
        return numbers.Length == 3
            && AreIdentifiers(numbers, mustBeNumbers: true, allowLeadingZero: false)
            && (pre < 0 || AreIdentifiers(beforeBuild.Substring(pre + 1).Split('.'), mustBeNumbers: false, allowLeadingZero: false))
            && (build < 0 || AreIdentifiers(text.Substring(build + 1).Split('.'), mustBeNumbers: false, allowLeadingZero: true));
    }

    private static string WithoutLast(string text) => text.Substring(0, text.Length - 1);

    private static bool AreIdentifiers(string[] parts, bool mustBeNumbers, bool allowLeadingZero)
    {
        foreach (var part in parts)
        {
            var isNumber = part.Length > 0;
            foreach (var c in part)
            {
                isNumber &= c is >= '0' and <= '9';
                if (!IsAsciiLetterOrDigit(c) && c != '-')
                {
                    return false;
                }
            }

            var hasLeadingZero = isNumber && part.Length > 1 && part[0] == '0';
            if (part.Length == 0 || (mustBeNumbers && (!isNumber || part.Length > 9)) || (hasLeadingZero && !allowLeadingZero))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAsciiLetterOrDigit(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}

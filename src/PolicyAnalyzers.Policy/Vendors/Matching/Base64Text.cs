using System.Text;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>Base64 that holds readable text (RFC 4648, the ordinary alphabet and the one for addresses).</summary>
internal static class Base64Text
{
    /// <summary>Whether a character can stand in base64.</summary>
    public static bool IsDigit(char c) => Value(c) >= 0 || c == '=';

    /// <summary>Whether what is encoded is printable ASCII. Words of the same letters mostly are not, and end this after a few of them.</summary>
    public static bool IsAscii(string text, int start, int end) => Read(text, start, end, null);

    /// <summary>The text that is encoded.</summary>
    public static string Decode(string text, int start, int end)
    {
        var decoded = new StringBuilder(end - start);
        Read(text, start, end, decoded);
        return decoded.ToString();
    }

    private static bool Read(string text, int start, int end, StringBuilder? into)
    {
        var bits = 0;
        var count = 0;
        for (var i = start; i < end && text[i] != '='; i++)
        {
            bits = ((bits << 6) | Value(text[i])) & 0xFFFFFF;
            count += 6;
            if (count < 8)
            {
                continue;
            }

            count -= 8;
            var c = (char)((bits >> count) & 0xFF);
            if (c is not (>= ' ' and <= '~' or '\r' or '\n' or '\t'))
            {
                return false;
            }

            into?.Append(c);
        }

        return true;
    }

    private static int Value(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}

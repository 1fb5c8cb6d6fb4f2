using System.Security.Cryptography;
using System.Text;

namespace PolicyAnalyzers.Policy.Reading;

/// <summary>The hash by which a policy is known: the same on every machine, whatever line ends a checkout gave it.</summary>
internal static class TextHash
{
    private const string Digits = "0123456789abcdef";

    /// <summary>SHA-256 of the text behind a byte order mark, as UTF-8 with line ends as LF, in lower-case hexadecimal digits.</summary>
    public static string Of(SourceText source)
    {
        return Of(source.Text.Substring(source.BodyStart).Replace("\r\n", "\n").Replace('\r', '\n'));
    }

    /// <summary>SHA-256 of a text as UTF-8, in lower-case hexadecimal digits.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var hash = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            hash[2 * i] = Digits[bytes[i] >> 4];
            hash[(2 * i) + 1] = Digits[bytes[i] & 15];
        }

        return new string(hash);
    }
}

using System;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>
/// Takes comments out of a text: they reach nothing. Whatever is not surely a comment stays, since a mistake in that direction is only a finding more.
/// </summary>
internal static class Comments
{
    /// <summary>The text with blanks in place of comments, so that every place stays.</summary>
    public static string Blank(string text, TextKind kind)
    {
        if (kind == TextKind.Plain)
        {
            return text;
        }

        var result = text.ToCharArray();
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfComment(text, i, kind);
            if (end > i)
            {
                Fill(result, i, end);
                i = end;
                continue;
            }

            i = HasQuotes(kind) && text[i] is '"' or '\'' or '`' ? EndOfQuote(text, i, kind) : i + 1;
        }

        return new string(result);
    }

    private static bool HasQuotes(TextKind kind) => kind is TextKind.Slashes or TextKind.SlashesAndHash;

    // The end of the comment that begins here; the place itself where none does.
    private static int EndOfComment(string text, int at, TextKind kind)
    {
        var rest = text.AsSpan(at);
        if (kind is TextKind.Slashes or TextKind.SlashesAndHash)
        {
            if (rest.StartsWith("//"))
            {
                return EndOfLine(text, at);
            }

            if (rest.StartsWith("/*"))
            {
                return EndAt(text, at + 2, "*/");
            }
        }

        if (kind is TextKind.Hash or TextKind.SlashesAndHash && text[at] == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1])))
        {
            return EndOfLine(text, at);
        }

        if (kind is TextKind.Markup or TextKind.Razor && rest.StartsWith("<!--"))
        {
            return EndAt(text, at + 4, "-->");
        }

        return kind == TextKind.Razor && rest.StartsWith("@*") ? EndAt(text, at + 2, "*@") : at;
    }

    // Quotes and apostrophes end with their line; a template of JavaScript does not.
    private static int EndOfQuote(string text, int start, TextKind kind)
    {
        var quote = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && kind == TextKind.Slashes)
            {
                i++;
            }
            else if (text[i] == quote)
            {
                return i + 1;
            }
            else if (text[i] == '\n' && quote != '`')
            {
                return i;
            }
        }

        return text.Length;
    }

    private static int EndOfLine(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    // A comment that nobody ends would hide the rest of the file: then it is none.
    private static int EndAt(string text, int at, string mark) => text.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : 0;

    private static void Fill(char[] text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
        }
    }
}

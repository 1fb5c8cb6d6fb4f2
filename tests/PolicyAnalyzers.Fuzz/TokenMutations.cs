using System;

namespace PolicyAnalyzers.Fuzz;

/// <summary>Replaces, removes, doubles or puts in a word or a mark of YAML.</summary>
internal static class TokenMutations
{
    private const string Marks = "{}[]:,#&*!|>'\"%@`-? \t~=<\\";

    private static readonly string[] Words =
    [
        "null", "~", "true", "off", "0", "-1", "1e9", "99999999999999999999", "0x10", ".inf", "2026-02-30", "0000-01-01", "9999-12-31", "24:00", "100.0%", "101%", "99999d", "-5d",
        "POL0001", "POL9999", "hard-mandatory", "contact.phone", "T:", "T:X", "M:A.B(System.String)", "\"\\u0000\"", "\"\\ud800\"", "\"\\x1b\"", "''", "\"\"", "é", "ﬃ", "\u202E", "😀", "İ", "ß",
        "&a x", "*a", "!!binary aGk=", "!x", "<<", "|", ">-", "|9", "|+2", "{}", "[]", "[[]]", "{a: {b: c}}", "? x", "- - -", "a: b: c", "'", "\"", "@", "`", "%",
    ];

    public static string Apply(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        while (start > 0 && start < text.Length && !IsBoundary(text[start - 1]))
        {
            start--;
        }

        var end = start;
        while (end < text.Length && !IsBoundary(text[end]))
        {
            end++;
        }

        return random.Next(5) switch
        {
            0 => string.Concat(text.AsSpan(0, start), Words[random.Next(Words.Length)], text.AsSpan(end)),
            1 => string.Concat(text.AsSpan(0, start), text.AsSpan(end)),
            2 => string.Concat(text.AsSpan(0, end), text.AsSpan(start)),
            3 => text.Insert(start, Marks[random.Next(Marks.Length)].ToString()),
            _ => text.Insert(end, Words[random.Next(Words.Length)]),
        };
    }

    private static bool IsBoundary(char c) => c is ' ' or '\n' or ',' or ':' or '{' or '}' or '[' or ']' or '"';
}

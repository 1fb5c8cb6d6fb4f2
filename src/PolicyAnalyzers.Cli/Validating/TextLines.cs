using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Breaks a text into lines where the reader of policies and the C# compiler break them, so that line numbers agree.</summary>
internal static class TextLines
{
    /// <summary>The lines, without their ends and without a byte order mark.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = text.AsSpan(text.StartsWith('\uFEFF') ? 1 : 0);
        for (var end = rest.IndexOfAny("\r\n\u0085\u2028\u2029"); end >= 0; end = rest.IndexOfAny("\r\n\u0085\u2028\u2029"))
        {
            lines.Add(rest[..end].ToString());
            rest = rest[(end + (rest[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1))..];
        }

        lines.Add(rest.ToString());
        return lines.ToImmutable();
    }
}

using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Testing.Hosting;

namespace PolicyAnalyzers.Testing.Verification;

/// <summary>Compares files by path and whole text.</summary>
internal static class FileReport
{
    /// <summary>What differs, ready to paste; empty if nothing does.</summary>
    public static string Differences(ImmutableArray<TestFile> expected, ImmutableArray<TestFile> found)
    {
        var text = new StringBuilder();
        foreach (var path in expected.Concat(found).Select(file => file.Path).Distinct().Order(StringComparer.Ordinal))
        {
            var wanted = expected.FirstOrDefault(file => file.Path == path)?.Content.ToString();
            var actual = found.FirstOrDefault(file => file.Path == path)?.Content.ToString();
            if (wanted != actual)
            {
                text.Append(Describe(path, wanted, actual));
            }
        }

        return text.ToString();
    }

    private static string Describe(string path, string? wanted, string? actual)
    {
        if (wanted is null || actual is null)
        {
            return $"{path} {(wanted is null ? "was not expected" : "is missing")}:\n{wanted ?? actual}\n----\n";
        }

        var expectedLines = wanted.Split('\n');
        var foundLines = actual.Split('\n');
        var first = expectedLines.Zip(foundLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {path}, first difference in line {first + 1}:
              expected: {Visible(expectedLines.ElementAtOrDefault(first))}
              found:    {Visible(foundLines.ElementAtOrDefault(first))}
            ---- found (paste this if it is right):
            {actual}
            ---- expected:
            {wanted}
            ----

            """);
    }

    private static string Visible(string? line) => line is null
        ? "(end of file)"
        : line.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "⏎";
}

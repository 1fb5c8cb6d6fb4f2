using System;
using System.IO;

namespace PolicyAnalyzers.Benchmarks.Reporting;

/// <summary>Replaces the part of a page that stands between two comments.</summary>
internal static class MarkedSection
{
    private const string End = "<!-- end of measured -->";

    /// <summary>Writes the section.</summary>
    /// <param name="path">The page.</param>
    /// <param name="content">What is written between the comments.</param>
    /// <param name="subject">Which section, where the page has several: <c>reading</c>.</param>
    /// <exception cref="InvalidDataException">The page does not hold both comments, in order.</exception>
    public static void Replace(string path, string content, string? subject = null)
    {
        var mark = $"<!-- measured{(subject is null ? "" : " " + subject)}: written by tests/PolicyAnalyzers.Benchmarks -->";
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(mark, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf(End, begin, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new InvalidDataException($"{path} needs the two lines\n{mark}\n{End}\nbetween which the table is written.");
        }

        File.WriteAllText(path, $"{page[..(begin + mark.Length)]}\n{content}\n{page[end..]}");
    }
}

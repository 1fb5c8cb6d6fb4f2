using System;
using System.IO;

namespace PolicyAnalyzers.Benchmarks.Reporting;

/// <summary>Replaces the part of a page that stands between two comments.</summary>
internal static class MarkedSection
{
    private const string Begin = "<!-- measured: written by tests/PolicyAnalyzers.Benchmarks -->";
    private const string End = "<!-- end of measured -->";

    /// <summary>Writes the section.</summary>
    /// <exception cref="InvalidDataException">The page does not hold both comments, in order.</exception>
    public static void Replace(string path, string content)
    {
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidDataException($"{path} needs the two lines\n{Begin}\n{End}\nbetween which the table is written.");
        }

        File.WriteAllText(path, $"{page[..(begin + Begin.Length)]}\n{content}\n{page[end..]}");
    }
}

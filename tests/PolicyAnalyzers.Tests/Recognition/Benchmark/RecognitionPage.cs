using System;
using System.IO;
using PolicyAnalyzers.Tests.Conventions;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>The parts of docs/recognition.md that stand between two comments and are written from this run.</summary>
internal static class RecognitionPage
{
    private const string Path = "docs/recognition.md";

    /// <summary>What stands in a section now.</summary>
    /// <exception cref="InvalidDataException">The page does not hold both comments, in order.</exception>
    public static string Read(string section)
    {
        var page = Repository.Read(Path);
        var (begin, end) = Find(page, section);
        return page[begin..end];
    }

    /// <summary>Writes a section anew.</summary>
    public static void Write(string section, string content)
    {
        var page = Repository.Read(Path);
        var (begin, end) = Find(page, section);
        File.WriteAllText(Repository.PathOf(Path), page[..begin] + content + page[end..]);
    }

    private static (int Begin, int End) Find(string page, string section)
    {
        var (first, last) = ($"<!-- generated {section}: written by tests/PolicyAnalyzers.Tests -->\n", $"<!-- end of {section} -->");
        var begin = page.IndexOf(first, StringComparison.Ordinal) + first.Length;
        var end = page.IndexOf(last, StringComparison.Ordinal);
        return begin >= first.Length && end >= begin
            ? (begin, end)
            : throw new InvalidDataException($"{Path} needs the two lines\n{first}{last}\nbetween which the section is written.");
    }
}

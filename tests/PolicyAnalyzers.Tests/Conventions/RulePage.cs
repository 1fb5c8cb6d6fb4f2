using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Tests.Conventions;

/// <summary>A page of docs/rules, taken apart.</summary>
internal sealed class RulePage
{
    private readonly string[] lines;

    /// <summary>Reads a page.</summary>
    public RulePage(string file) => lines = Repository.Read(file).Split('\n');

    /// <summary>The first line.</summary>
    public string Heading => lines[0];

    /// <summary>The headings of its parts.</summary>
    public IEnumerable<string> Parts => lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..]);

    /// <summary>The paragraph behind the table.</summary>
    public string Summary => lines.SkipWhile(static line => !line.StartsWith('|')).SkipWhile(static line => line.StartsWith('|')).First(static line => line.Length > 0);

    /// <summary>A cell of the table.</summary>
    public string Cell(string name)
    {
        var start = "| " + name + " | ";
        var row = lines.FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal));
        Assert.That(row, Is.Not.Null, $"{Heading} has no row '{name}'.");
        return row![start.Length..^2];
    }
}

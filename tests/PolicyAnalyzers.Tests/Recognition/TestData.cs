using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>The tables beside these tests.</summary>
internal static class TestData
{
    /// <summary>The rows of a table below <c>TestData</c>, without its heading.</summary>
    public static IEnumerable<string> Lines(string table) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recognition", "TestData", table.Replace('/', Path.DirectorySeparatorChar))).Skip(1);

    /// <summary>The cells of the rows of a table.</summary>
    public static IEnumerable<string[]> Rows(string table) => Lines(table).Select(line => line.Split('\t'));
}

using System;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Benchmarks.Recognition;

/// <summary>The types and members of the labelled code bases as source: names as people give them, where a generator has few.</summary>
internal static class LabelledNames
{
    /// <summary>The namespace around all of them.</summary>
    public const string Namespace = "Labelled";

    private static readonly string[] Types = ["string", "int", "long", "bool", "decimal", "double", "DateTime", "Guid"];

    /// <summary>The source.</summary>
    /// <param name="table">Path of the table of labels.</param>
    public static string Write(string table)
    {
        var rows = File.ReadLines(table).Skip(1).Select(line => line.Split('\t')).Where(cells => !cells[5].StartsWith("param", StringComparison.Ordinal));
        var types = rows.GroupBy(cells => cells[3], StringComparer.Ordinal).Select((type, index) =>
            $"namespace {Namespace}.N{index} {{ public class @{type.Key.Split('.', '+')[^1]} {{ {string.Concat(type.DistinctBy(cells => cells[4]).Select(Member))} }} }}\n");
        return "using System;\n" + string.Concat(types);
    }

    private static string Member(string[] cells) => $"public {(Types.Contains(cells[6].TrimEnd('?')) ? cells[6] : "string")} @{cells[4]} {{ get; set; }} ";
}

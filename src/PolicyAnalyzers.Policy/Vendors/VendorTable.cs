using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>The rows of a table of the catalogue.</summary>
internal static class VendorTable
{
    /// <summary>The rows of a table that ships, without its comments; missing columns are empty.</summary>
    public static IEnumerable<Row> Rows(string table)
    {
        var name = "PolicyAnalyzers.Policy.Vendors." + table;
        using var stream = typeof(VendorTable).GetTypeInfo().Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The assembly lacks its resource " + name + ".");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                yield return new Row(columns[0], columns[1], columns.Length > 2 ? columns[2] : "", columns.Length > 3 ? columns[3] : "");
            }
        }
    }

    /// <summary>What a part of the rows says of one fact.</summary>
    public static ImmutableArray<T> Each<T>(IEnumerable<Row> rows, string fact, Func<Row, T> read) =>
        rows.Where(row => row.Fact == fact).Select(read).ToImmutableArray();

    /// <summary>The host that a row names.</summary>
    public static HostPattern Host(Row row)
    {
        var scope = row.Detail switch
        {
            "path" => HostScope.Path,
            "survey" => HostScope.Survey,
            _ => HostScope.Whole,
        };
        return HostPattern.Parse(row.Value, scope) ?? throw new InvalidOperationException("The catalogue names no host: " + row.Value + ".");
    }

    /// <summary>A row.</summary>
    /// <param name="Id">What the fact is about.</param>
    /// <param name="Fact">Which fact it is.</param>
    /// <param name="Value">The fact.</param>
    /// <param name="Detail">What is to be known besides.</param>
    internal readonly record struct Row(string Id, string Fact, string Value, string Detail);
}

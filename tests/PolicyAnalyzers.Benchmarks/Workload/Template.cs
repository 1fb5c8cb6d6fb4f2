using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PolicyAnalyzers.Benchmarks.Workload;

/// <summary>Source text with places such as <c>$Entity$</c>, from the resources of this assembly.</summary>
internal static class Template
{
    /// <summary>The methods that a service may have.</summary>
    public static IReadOnlyList<string> Methods { get; } =
        [.. new[] { "Advance", "Bill", "Describe", "Export", "Find", "Group", "Join", "Notify", "Plan", "Rename", "Retry", "Score" }.Select(Read)];

    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The template {name} is not a resource of this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static string Fill(string template, IEnumerable<KeyValuePair<string, string>> values)
        => values.Aggregate(template, (text, value) => text.Replace($"${value.Key}$", value.Value, System.StringComparison.Ordinal));
}

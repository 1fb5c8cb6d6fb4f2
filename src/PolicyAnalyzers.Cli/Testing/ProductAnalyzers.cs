using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>The analyzers that the package brings.</summary>
internal static class ProductAnalyzers
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> All =
        [.. typeof(PolicyAnalyzer).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>The title of each rule by its id.</summary>
    public static readonly IReadOnlyDictionary<string, string> Titles = All
        .SelectMany(analyzer => analyzer.SupportedDiagnostics)
        .DistinctBy(descriptor => descriptor.Id)
        .ToDictionary(descriptor => descriptor.Id, descriptor => descriptor.Title.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The level that the policy gives a finding, in its spelling there.</summary>
    public static string LevelOf(Diagnostic finding) => finding.Properties.GetValueOrDefault(PropertyKeys.Level) ?? "advisory";
}

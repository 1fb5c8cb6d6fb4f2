using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>The analyzer assemblies that a scan injects.</summary>
/// <param name="Paths">Absolute paths of the assemblies, dependencies included.</param>
internal sealed record AnalyzerFiles(ImmutableArray<string> Paths)
{
    private static readonly ImmutableArray<string> Names = ["PolicyAnalyzers.dll", "PolicyAnalyzers.Policy.dll", "YamlDotNet.dll"];

    /// <summary>Ids of all rules, sorted.</summary>
    public static readonly ImmutableArray<string> RuleIdentifiers =
        [.. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal)];

    /// <summary>The assemblies that came with this tool.</summary>
    public static AnalyzerFiles BesideThisTool()
        => new([.. Names.Select(name => Path.Combine(AppContext.BaseDirectory, name))]);
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Cli.StandIn;

/// <summary>
/// Reports what comments in the scanned source ask for, so that tests of the scan do not depend on what the real rules find:
/// <c>//! rule=POL1001; policy.level=advisory; message=...</c>. Its record of the policy in force says what reached the compiler.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StandInAnalyzer : DiagnosticAnalyzer
{
    private const string Marker = "//!";

    private static readonly string[] Ids =
        ["POL0002", "POL0003", "POL0013", "POL0900", "POL0901", "POL1001", "POL1002", "POL1900", "POL3001", "POL3900"];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = Ids.ToImmutableDictionary(
        id => id,
        id => new DiagnosticDescriptor(id, $"Title of {id}", "{0}", "Category", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: $"https://example.org/{id}"));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. Descriptors.Values];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationAction(ReportRecord);
        context.RegisterSyntaxTreeAction(ReportComments);
    }

    private static void ReportRecord(CompilationAnalysisContext context)
    {
        if (context.Compilation.SyntaxTrees.FirstOrDefault()?.Options is CSharpParseOptions options && options.PreprocessorSymbolNames.Contains("NO_RECORD"))
        {
            return;
        }

        var global = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var properties = new[] { "PolicyAnalyzersScan", "PolicyInventory", "PolicyAsOf", "IsTestProject", "PolicyRequired" }
            .Select(name => $"{name}={(global.TryGetValue("build_property." + name, out var value) ? value : "unseen")}");
        var files = context.Options.AdditionalFiles
            .Select(file => (Name: Path.GetFileName(file.Path), Options: context.Options.AnalyzerConfigOptionsProvider.GetOptions(file)))
            .Select(file => $"{file.Name}={(file.Options.TryGetValue("build_metadata.AdditionalFiles.PolicyRole", out var role) ? role : string.Empty)}")
            .OrderBy(text => text, StringComparer.Ordinal);
        var id = ImmutableDictionary<string, string?>.Empty.Add("policy.id", "stand-in");
        context.ReportDiagnostic(Diagnostic.Create(Descriptors["POL0900"], Location.None, id, string.Join(" ", properties.Concat(files))));
    }

    private static void ReportComments(SyntaxTreeAnalysisContext context)
    {
        foreach (var trivia in context.Tree.GetRoot(context.CancellationToken).DescendantTrivia().Where(trivia => trivia.ToString().StartsWith(Marker, StringComparison.Ordinal)))
        {
            var values = trivia.ToString()[Marker.Length..]
                .Split(';')
                .Select(part => part.Split('=', 2))
                .ToDictionary(part => part[0].Trim(), part => part[1].Trim().Replace("\\n", "\n", StringComparison.Ordinal), StringComparer.Ordinal);
            var properties = values
                .Where(value => value.Key.StartsWith("policy.", StringComparison.Ordinal))
                .ToImmutableDictionary(value => value.Key, value => (string?)value.Value);
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors[values["rule"]], trivia.GetLocation(), properties, values.GetValueOrDefault("message", $"Message of {values["rule"]}.")));
        }
    }
}

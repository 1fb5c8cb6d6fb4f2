using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>Compares the version of the analyzers with <c>policy.requires.analyzers</c> (POL0010).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutdatedAnalyzersAnalyzer : PolicyAnalyzer
{
    private static readonly string Installed = typeof(OutdatedAnalyzersAnalyzer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Creates the analyzer.</summary>
    public OutdatedAnalyzersAnalyzer()
        : base(OutdatedAnalyzers.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        if (context.Policy.Identity.RequiredAnalyzers is not { } required || SemanticVersion.Parse(Installed).CompareTo(SemanticVersion.Parse(required)) >= 0)
        {
            return;
        }

        start.OnAdditionalFile(file =>
        {
            if (file.AdditionalFile.Path == context.Policy.Path)
            {
                var rule = OutdatedAnalyzers.Rule;
                file.ReportDiagnostic(Diagnostic.Create(
                    rule.At(rule.FixedLevel, context.Settings.IsScan),
                    PolicyPlace.Of(context.Policy.Path, context.Policy.Identity.RequiredAnalyzersSpan),
                    ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Level, Words.Of(rule.FixedLevel)),
                    required,
                    Installed.Split('+')[0],
                    Words.Source(context.Policy)));
            }
        });
    }
}

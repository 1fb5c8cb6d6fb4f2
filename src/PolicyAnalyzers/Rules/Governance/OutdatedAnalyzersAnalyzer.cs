using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>
/// Compares the version of the analyzers with <c>policy.requires.analyzers</c>, and the policy in force with the one that the build must be under
/// (POL0010).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutdatedAnalyzersAnalyzer : PolicyAnalyzer
{
    private static readonly string Installed = typeof(OutdatedAnalyzersAnalyzer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Creates the analyzer.</summary>
    public OutdatedAnalyzersAnalyzer()
        : base(OutdatedAnalyzers.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var identity = context.Policy.Identity;
        if (identity.RequiredAnalyzers is { } required && SemanticVersion.Parse(Installed).CompareTo(SemanticVersion.Parse(required)) < 0)
        {
            start.OnAdditionalFile(file =>
            {
                if (file.AdditionalFile.Path == context.Policy.Path)
                {
                    var place = PolicyPlace.Of(context.Policy.Path, identity.RequiredAnalyzersSpan);
                    file.ReportDiagnostic(Describe(context, place, $"Version '{Installed}' of the analyzers", "the policy", required, "PolicyAnalyzers"));
                }
            });
        }

        if (context.Settings.RequiredPolicy is { } policy && !policy.IsMetBy(context.Policy))
        {
            // At the end of the compilation and without a place: the fault is in no file, and the built-in policy has none.
            var inForce = context.Policy.IsBuiltIn ? "The built-in policy" : $"The policy '{identity.Id} {identity.Version}'";
            var package = policy.Id.Length == 0 ? "with your organisation's policy" : policy.Id;
            start.OnEnd(end => end.ReportDiagnostic(Describe(context, Location.None, inForce, policy.Source, policy.ToString(), package)));
        }
    }

    private static Diagnostic Describe(PolicyContext context, Location place, string inForce, string by, string required, string package)
    {
        var rule = OutdatedAnalyzers.Rule;
        return Diagnostic.Create(
            rule.At(rule.FixedLevel, context.Settings.IsScan),
            place,
            ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Level, Words.Of(rule.FixedLevel)),
            inForce,
            by,
            required,
            package,
            Words.Source(context.Policy));
    }
}

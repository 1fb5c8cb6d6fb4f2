using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>
/// Reports the faults of the policy's files, each in its file (POL0002, POL0003), and what fragments say without effect (POL0004).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public PolicyFileAnalyzer()
        : base(UnreadablePolicy.Rule, UndefinedPolicyTerm.Rule, LooseningFragment.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        if (!context.Refusals.IsEmpty)
        {
            start.OnAdditionalFile(file => Report(file, context.Refusals, context.Settings.IsScan));
        }
    }

    private protected override void StartWithoutPolicy(GuardedStart start)
    {
        var options = start.Options.AnalyzerConfigOptionsProvider;
        start.OnAdditionalFile(file =>
        {
            if (PolicyFiles.RoleOf(file.AdditionalFile, options) != PolicyFileRole.None)
            {
                var settings = BuildSettings.Read(options);
                var source = PolicySource.Read(PolicyFiles.Among(file.Options.AdditionalFiles, options), settings, file.CancellationToken);
                Report(file, source.Problems, settings.IsScan);
            }
        });
    }

    private static void Report(AdditionalFileAnalysisContext file, ImmutableArray<PolicyProblem> problems, bool isScan)
    {
        foreach (var problem in problems)
        {
            if (problem.Path == file.AdditionalFile.Path)
            {
                file.ReportDiagnostic(Describe(problem, isScan));
            }
        }
    }

    private static Diagnostic Describe(PolicyProblem problem, bool isScan)
    {
        var rule = problem.Id switch
        {
            RuleIds.UndefinedPolicyTerm => UndefinedPolicyTerm.Rule,
            RuleIds.LooseningFragment => LooseningFragment.Rule,
            _ => UnreadablePolicy.Rule,
        };
        return Diagnostic.Create(rule.At(EnforcementLevel.HardMandatory, isScan), PolicyPlace.Of(problem.Path, problem.Span), problem.Message, problem.Remedy);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>Reports the faults of the policy's files, each in its file (POL0002, POL0003).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public PolicyFileAnalyzer()
        : base(UnreadablePolicy.Rule, UndefinedPolicyTerm.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
    }

    private protected override void StartWithoutPolicy(GuardedStart start)
    {
        var options = start.Options.AnalyzerConfigOptionsProvider;
        start.OnAdditionalFile(file =>
        {
            if (PolicyFiles.RoleOf(file.AdditionalFile, options) == PolicyFileRole.None)
            {
                return;
            }

            var isScan = BuildSettings.Read(options).IsScan;
            var source = PolicySource.Read(PolicyFiles.Among(file.Options.AdditionalFiles, options), file.CancellationToken);
            foreach (var problem in source.Problems)
            {
                if (problem.Path == file.AdditionalFile.Path)
                {
                    file.ReportDiagnostic(Describe(problem, isScan));
                }
            }
        });
    }

    private static Diagnostic Describe(PolicyProblem problem, bool isScan)
    {
        var rule = problem.Id == RuleIds.UndefinedPolicyTerm ? UndefinedPolicyTerm.Rule : UnreadablePolicy.Rule;
        var span = problem.Span;
        var location = Location.Create(
            problem.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
        return Diagnostic.Create(rule.At(EnforcementLevel.HardMandatory, isScan), location, problem.Message, problem.Remedy);
    }
}

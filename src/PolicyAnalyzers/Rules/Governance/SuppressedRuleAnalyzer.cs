using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Guard;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>
/// The guard's twin: it shows what the guard refuses in a build (POL0005) where no guard speaks, in editors and scans, and it sees what
/// generators write, which the guard does not (POL0014).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressedRuleAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public SuppressedRuleAnalyzer()
        : base(SuppressedMandatoryRule.Rule, GeneratedSuppression.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var mandatory = new Lazy<MandatoryRules>(() => MandatoryRules.Under(context.Policy, context.Settings));
        var told = new Lazy<string>(() => GuardSource.Of(start.Compilation, default));
        start.OnFile(file =>
        {
            foreach (var found in SuppressedRule.In(file.SemanticModel, file.CancellationToken))
            {
                if (mandatory.Value.Ids.Contains(found.Rule) && !GuardSource.IsTold(told.Value, found.Path, found.Line))
                {
                    var rule = context.Generated.Contains(file.SemanticModel.SyntaxTree) ? GeneratedSuppression.Rule : SuppressedMandatoryRule.Rule;
                    file.ReportDiagnostic(Describe(rule, found, mandatory.Value, context));
                }
            }
        });
    }

    private static Diagnostic Describe(Rule rule, SuppressedRule suppressed, MandatoryRules mandatory, PolicyContext context) => Diagnostic.Create(
        rule.At(rule.FixedLevel, context.Settings.IsScan),
        suppressed.Attribute.GetLocation(),
        ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Level, Words.Of(rule.FixedLevel)).Add(FindingProperties.Rule, suppressed.Rule),
        suppressed.Rule,
        mandatory.Source);
}

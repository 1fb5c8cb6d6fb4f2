using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>Records the policy in force, once per compilation, where the inventory is asked for (POL0900).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyInForceAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public PolicyInForceAnalyzer()
        : base(PolicyInForce.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        if (!context.Settings.WantsInventory)
        {
            return;
        }

        start.OnEnd(end =>
        {
            var policy = context.Policy;
            end.ReportDiagnostic(Diagnostic.Create(
                PolicyInForce.Rule.At(EnforcementLevel.Advisory, context.Settings.IsScan),
                Location.None,
                ImmutableDictionary<string, string?>.Empty
                    .Add("policy.id", policy.Identity.Id)
                    .Add("policy.version", policy.Identity.Version)
                    .Add("policy.hash", policy.Hash)
                    .Add("policy.assembly", end.Compilation.AssemblyName)
                    .Add("policy.drift.waived", policy.Levels.Drift?.Waived?.ToString(CultureInfo.InvariantCulture))
                    .Add("policy.drift.exempted", policy.Levels.Drift?.Exempted?.ToString(CultureInfo.InvariantCulture)),
                policy.Identity.Id,
                policy.Identity.Version,
                policy.Hash,
                end.Compilation.AssemblyName ?? "",
                Words.Join(LevelsOf(context), "and")));
        });
    }

    private static List<string> LevelsOf(PolicyContext context)
    {
        var levels = new List<string>();
        foreach (var rule in AllRules.InOrder)
        {
            if (rule.Kind != RuleKind.Record)
            {
                levels.Add(rule.Id + " " + Words.Of(context.LevelOf(rule)));
            }
        }

        return levels;
    }
}

using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Guard;

/// <summary>The rules that nobody may suppress under the policy in force: what is mandatory there, and what is about the policy itself.</summary>
/// <param name="Ids">Their ids.</param>
/// <param name="Source">Which policy says so, and whom to ask.</param>
internal sealed record MandatoryRules(ImmutableHashSet<string> Ids, string Source)
{
    /// <summary>The rules under a policy; under one that cannot be read, those that say so.</summary>
    public static MandatoryRules Under(PolicyDocument? policy, BuildSettings settings)
    {
        var ids = ImmutableHashSet.CreateBuilder<string>();
        foreach (var rule in AllRules.InOrder)
        {
            if (rule.Kind != RuleKind.Record && LevelOf(rule, policy, settings) >= EnforcementLevel.SoftMandatory)
            {
                ids.Add(rule.Id);
            }
        }

        return new MandatoryRules(ids.ToImmutable(), policy is null ? "the policy cannot be read" : Words.Source(policy));
    }

    /// <summary>Reads the policy of a compilation.</summary>
    public static MandatoryRules Read(ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var settings = BuildSettings.Read(options);
        return Under(PolicySource.Read(PolicyFiles.Among(files, options), settings, cancellationToken).Policy, settings);
    }

    private static EnforcementLevel LevelOf(Rule rule, PolicyDocument? policy, BuildSettings settings) =>
        policy is not null ? RuleLevels.Of(rule, policy, settings.AsOf)
        : rule.Kind == RuleKind.Fixed ? rule.FixedLevel
        : EnforcementLevel.Advisory;
}

using System.Collections.Immutable;
using System.Threading;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>What sets findings aside at a place of a repository, for findings that are not the compiler's.</summary>
/// <param name="Policy">The policy with what fragments add to it; null where a file has faults, so that nothing sets anything aside.</param>
/// <param name="Waivers">The waivers, valid or not.</param>
/// <param name="Baseline">Findings of the first day; null where there is no baseline.</param>
/// <param name="IsBaselineApproved">Whether somebody who may approved the baseline.</param>
/// <param name="Problems">The faults of the files.</param>
internal sealed record Grants(PolicyDocument? Policy, ImmutableArray<JudgedWaiver> Waivers, Baseline? Baseline, bool IsBaselineApproved, ImmutableArray<PolicyProblem> Problems)
{
    /// <summary>What counts for a project or a file.</summary>
    public static Grants At(JudgedBy by, string file)
    {
        var options = by.Options(file, isTest: false);
        var provider = options.AnalyzerConfigOptionsProvider;
        var settings = BuildSettings.Read(provider);
        var source = PolicySource.Read(PolicyFiles.Among(options.AdditionalFiles, provider), settings, CancellationToken.None);
        if (source.Policy is not { } policy)
        {
            return new Grants(null, [], null, IsBaselineApproved: false, source.Problems);
        }

        var approvals = new ApprovalJudge(policy.Organisation ?? policy, source.Approvals);
        var known = new CompositionSettings(settings.Repository, settings.AsOf) { Approvals = approvals };
        return new Grants(
            policy,
            WaiverChecks.Judge(policy, source.Fragments, approvals, known),
            source.Baseline,
            new BaselineApprovalCheck(source.Baseline, approvals).IsApproved,
            [.. source.Problems]);
    }
}

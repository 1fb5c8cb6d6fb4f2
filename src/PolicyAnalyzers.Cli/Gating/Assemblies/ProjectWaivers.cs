using System.Threading;
using PolicyAnalyzers.Cli.Gating.Analysis;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Waivers;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>The waivers that count in a project, for findings that are not the compiler's.</summary>
internal static class ProjectWaivers
{
    /// <summary>The waivers for an assembly, by the policy and the fragments above the project.</summary>
    public static WaiverTable Of(GateRequest request, string project, string root, string assembly)
    {
        var options = JudgedBy.Options(request, project, root, isTest: false);
        var provider = options.AnalyzerConfigOptionsProvider;
        var settings = BuildSettings.Read(provider);
        var source = PolicySource.Read(PolicyFiles.Among(options.AdditionalFiles, provider), settings, CancellationToken.None);
        if (source.Policy is not { } policy)
        {
            return new WaiverTable([], assembly);
        }

        var approvals = new ApprovalJudge(policy.Organisation ?? policy, source.Approvals);
        var known = new CompositionSettings(settings.Repository, settings.AsOf) { Approvals = approvals };
        return new WaiverTable(WaiverChecks.Judge(policy, source.Fragments, approvals, known), assembly);
    }
}

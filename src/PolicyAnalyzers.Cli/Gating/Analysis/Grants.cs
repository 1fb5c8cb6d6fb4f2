using System.Collections.Immutable;
using System.Threading;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Waivers;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Cli.Gating.Analysis;

/// <summary>What sets findings aside at a place of a repository, for findings that are not the compiler's.</summary>
internal sealed class Grants
{
    private readonly PolicySource _source;
    private readonly PolicyGrants? _given;

    private Grants(PolicySource source, PolicyGrants? given) => (_source, _given) = (source, given);

    /// <summary>The policy with what fragments add to it; null where a file has faults, so that nothing sets anything aside.</summary>
    public PolicyDocument? Policy => _source.Policy;

    /// <summary>The waivers, valid or not.</summary>
    public ImmutableArray<JudgedWaiver> Waivers => _given?.Waivers ?? [];

    /// <summary>Findings of the first day; null where there is no baseline that counts.</summary>
    public Baseline? Baseline => _given is null ? null : _source.Baseline;

    /// <summary>Whether somebody who may approved the baseline.</summary>
    public bool IsBaselineApproved => _given?.BaselineApproval.IsApproved == true;

    /// <summary>The faults of the files.</summary>
    public ImmutableArray<PolicyProblem> Problems => _source.Problems;

    /// <summary>What counts for a project or a file.</summary>
    public static Grants At(JudgedBy by, string file)
    {
        var options = by.Options(file, isTest: false);
        var settings = BuildSettings.Read(options.AnalyzerConfigOptionsProvider);
        var source = PolicySource.Read(PolicyFiles.Among(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider), settings, CancellationToken.None);
        return new Grants(source, source.Policy is null ? null : new PolicyGrants(source, settings));
    }
}

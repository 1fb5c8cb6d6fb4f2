using PolicyAnalyzers.Cli.Gating.Baselines;
using PolicyAnalyzers.Cli.Gating.Coverage;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>What the gate judges, and by what. Nothing of it comes from the repository.</summary>
/// <param name="Target">What is judged.</param>
/// <param name="Policy">The policy.</param>
/// <param name="AsOf">The day by which dates are judged.</param>
internal sealed record GateRequest(ScanTarget Target, PolicySource Policy, PolicyDate AsOf)
{
    /// <summary>The log of the build that was made; null: the gate builds itself.</summary>
    public string? BuildLog { get; init; }

    /// <summary>Build configuration; null: the target's default.</summary>
    public string? Configuration { get; init; }

    /// <summary>The policy that projects must have at least; null: none is asked for.</summary>
    public RequiredPolicy? Required { get; init; }

    /// <summary>Projects that need not be compiled.</summary>
    public ExclusionList Exclusions { get; init; } = ExclusionList.None;

    /// <summary>The baseline of the base branch; null: whether the baseline grew is not asked.</summary>
    public IBaseBaselines? BaseBaselines { get; init; }

    /// <summary>Who accepts that the baseline grew, and why; null: nobody.</summary>
    public string? GrowthAccepted { get; init; }

    /// <summary>The repository's name, as owner/name; null: not known.</summary>
    public string? Repository { get; init; }

    /// <summary>Most projects that are analysed at once; 1 also analyses each on one thread.</summary>
    public int Threads { get; init; } = 1;
}

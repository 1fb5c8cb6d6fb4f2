namespace PolicyAnalyzers.Cli.Validating;

/// <summary>What a file is to the policy, which its name says.</summary>
internal enum PolicyFileKind
{
    /// <summary>A whole policy.</summary>
    Policy,

    /// <summary>A team's fragment (<c>*.fragment.policy.yaml</c>).</summary>
    Fragment,

    /// <summary>The findings of the first day (<c>policy-baseline.json</c>).</summary>
    Baseline,
}

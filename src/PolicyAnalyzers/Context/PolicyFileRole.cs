namespace PolicyAnalyzers.Context;

/// <summary>What an additional file is to the analyzers.</summary>
internal enum PolicyFileRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A whole policy.</summary>
    Policy,

    /// <summary>A team's fragment.</summary>
    Fragment,

    /// <summary>The findings of the first day.</summary>
    Baseline,

    /// <summary>The approvals that the organisation records.</summary>
    Approvals,
}

namespace PolicyAnalyzers.EndToEnd.Tests.OffSwitches;

/// <summary>Where a way to switch the check off ends in red.</summary>
internal enum RedIn
{
    /// <summary>Every build, at a desk too.</summary>
    Build,

    /// <summary>The only build that compiles it, which is the one at a desk: what CI ships does not hold it.</summary>
    BuildAtADesk,

    /// <summary>The build in CI; at a desk it is a warning with the same id, so that nobody removes the package to get work done.</summary>
    BuildInCI,

    /// <summary>The build of a pipeline that says which policy it requires (<c>PolicyRequiredVersion</c>); elsewhere nobody does.</summary>
    BuildThatRequires,

    /// <summary>The gate: in the repository's own build nothing is left that could see it.</summary>
    Gate,
}

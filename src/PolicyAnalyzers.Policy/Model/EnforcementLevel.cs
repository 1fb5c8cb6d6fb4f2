namespace PolicyAnalyzers.Policy.Model;

/// <summary>How strictly a rule binds. Ordered from the loosest to the strictest.</summary>
public enum EnforcementLevel
{
    /// <summary>Counted in reports; never shown in an editor or a build.</summary>
    Observe,

    /// <summary>A warning that the project may configure or suppress.</summary>
    Advisory,

    /// <summary>An error that only a waiver lifts.</summary>
    SoftMandatory,

    /// <summary>An error that nothing lifts.</summary>
    HardMandatory,
}

namespace PolicyAnalyzers.Policy.Model;

/// <summary>The section <c>policy</c>: who issues the policy, in which version, since when.</summary>
public sealed record PolicyIdentity
{
    /// <summary>The id, which is also the package's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>The version (SemVer 2.0).</summary>
    public string Version { get; init; } = "";

    /// <summary>The title in plain words.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whom to ask; named in every message.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The first day on which it is in force; null only in the built-in policy.</summary>
    public PolicyDate? Effective { get; init; }
}

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>How a text names a platform.</summary>
public enum PlatformTextKind
{
    /// <summary>The host of its API, or one that the policy names.</summary>
    Api,

    /// <summary>The address of a questionnaire.</summary>
    Link,

    /// <summary>The address of a script that asks questions on a page.</summary>
    Script,

    /// <summary>A path of its API, on any host.</summary>
    Path,

    /// <summary>A name of its API, on any host.</summary>
    Word,
}

namespace PolicyAnalyzers.Rules;

/// <summary>Keys of what a diagnostic carries besides its message, for code fixes, <c>scan</c> and SARIF.</summary>
internal static class FindingProperties
{
    /// <summary>The level: observe, advisory, soft-mandatory or hard-mandatory.</summary>
    public const string Level = "policy.level";

    /// <summary>The documentation id of what the finding is about.</summary>
    public const string Symbol = "policy.symbol";

    /// <summary>What was seen; with rule and symbol it makes the finding's fingerprint.</summary>
    public const string Evidence = "policy.evidence";

    /// <summary>What to do.</summary>
    public const string Remedy = "policy.remedy";

    /// <summary>The members of a grouped finding: lines of documentation id, <c>|</c>, evidence.</summary>
    public const string Members = "policy.members";

    /// <summary>The category's id.</summary>
    public const string Category = "policy.category";

    /// <summary>The category's kind.</summary>
    public const string Kind = "policy.kind";

    /// <summary>The category's role, or <c>pseudonymous</c>.</summary>
    public const string Role = "policy.role";

    /// <summary>none, in part, proposed or reviewed.</summary>
    public const string Declared = "policy.declared";

    /// <summary>The platform's id.</summary>
    public const string Platform = "policy.platform";

    /// <summary>Whether the use of a platform is governed: true or false.</summary>
    public const string Governed = "policy.governed";

    /// <summary>Terms that a code fix offers: lines of id, <c>|</c>, title.</summary>
    public const string Choices = "policy.choices";

    /// <summary>The term that a code fix writes in place of an unknown one.</summary>
    public const string Nearest = "policy.nearest";
}

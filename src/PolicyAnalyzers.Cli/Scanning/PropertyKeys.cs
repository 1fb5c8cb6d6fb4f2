namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>Keys of the properties that our rules give their diagnostics.</summary>
internal static class PropertyKeys
{
    /// <summary>Enforcement level: <c>observe</c>, <c>advisory</c>, <c>soft-mandatory</c> or <c>hard-mandatory</c>.</summary>
    public const string Level = "policy.level";

    /// <summary>Documentation id of the symbol.</summary>
    public const string Symbol = "policy.symbol";

    /// <summary>For a finding in a file that no compiler reads: the file's path from the repository's root, with slashes.</summary>
    public const string File = "policy.file";

    /// <summary>What the recognition rests on.</summary>
    public const string Evidence = "policy.evidence";

    /// <summary>What to do about it.</summary>
    public const string Remedy = "policy.remedy";

    /// <summary>Members of a grouped finding, one line each.</summary>
    public const string Members = "policy.members";

    /// <summary>On a finding that is set aside: <c>baseline</c>, <c>waiver</c> or <c>break-glass</c>.</summary>
    public const string SetAsideBy = "policy.set-aside-by";

    /// <summary>On a finding that is set aside: why.</summary>
    public const string Justification = "policy.justification";

    /// <summary>On the record of the policy in force: the largest share of findings, in percent, that may be waived.</summary>
    public const string DriftWaived = "policy.drift.waived";

    /// <summary>On the record of the policy in force: the largest share of recognised data, in percent, that may be exempted.</summary>
    public const string DriftExempted = "policy.drift.exempted";

    /// <summary>On a recognised datum: <c>none</c>, <c>in part</c>, <c>proposed</c>, <c>reviewed</c> or <c>exempt</c>.</summary>
    public const string Declared = "policy.declared";

    /// <summary>On a recognised datum: its category's id.</summary>
    public const string Category = "policy.category";

    /// <summary>On a recognised datum: the category's kind.</summary>
    public const string Kind = "policy.kind";

    /// <summary>On a recognised datum: the category's role, or <c>pseudonymous</c>.</summary>
    public const string Role = "policy.role";

    /// <summary>On a recognised datum: the uses that it is declared for, with spaces between them.</summary>
    public const string Uses = "policy.uses";

    /// <summary>On a recognised datum: the purposes that it is declared for without a use, with spaces between them.</summary>
    public const string Purposes = "policy.purposes";

    /// <summary>On a use of a survey platform: the platform.</summary>
    public const string Platform = "policy.platform";

    /// <summary>On the record of the policy in force: the policy's id.</summary>
    public const string PolicyId = "policy.id";

    /// <summary>On the record of the policy in force: the policy's version.</summary>
    public const string PolicyVersion = "policy.version";
}

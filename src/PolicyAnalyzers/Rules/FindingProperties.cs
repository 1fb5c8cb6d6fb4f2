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

    /// <summary>The category's terms in the W3C Data Privacy Vocabulary, as CURIEs with spaces between them; not there where neither taxonomy nor policy names one.</summary>
    public const string Dpv = "policy.dpv";

    /// <summary>The category's keys in Fideslang, with spaces between them; not there where neither taxonomy nor policy names one.</summary>
    public const string Fides = "policy.fides";

    /// <summary>none, in part, proposed, reviewed or exempt.</summary>
    public const string Declared = "policy.declared";

    /// <summary>The stages of the data-use cycle that are declared, with spaces between them.</summary>
    public const string Stages = "policy.stages";

    /// <summary>The uses that are declared, with spaces between them.</summary>
    public const string Uses = "policy.uses";

    /// <summary>The purposes that are declared without a use, with spaces between them.</summary>
    public const string Purposes = "policy.purposes";

    /// <summary>The documentation id of the declared member of which code only makes a copy; not there where an annotation says what it is.</summary>
    public const string CopyOf = "policy.copy-of";

    /// <summary>The platform's id.</summary>
    public const string Platform = "policy.platform";

    /// <summary>Whether the use of a platform is governed: true or false.</summary>
    public const string Governed = "policy.governed";

    /// <summary>Terms that a code fix offers: lines of id, <c>|</c>, title.</summary>
    public const string Choices = "policy.choices";

    /// <summary>For how many days the longest purpose keeps each datum of the finding, with spaces between them.</summary>
    public const string Days = "policy.days";

    /// <summary>Outcomes that a code fix offers: lines of a use's id, its title, what it does for the customer and what for the company, with tabs between them.</summary>
    public const string Outcomes = "policy.outcomes";

    /// <summary>The term that a code fix writes in place of an unknown one.</summary>
    public const string Nearest = "policy.nearest";

    /// <summary>The rule whose finding is set aside.</summary>
    public const string Rule = "policy.rule";

    /// <summary>What sets a finding aside: <c>baseline</c>, <c>waiver</c> or <c>break-glass</c>.</summary>
    public const string SetAsideBy = "policy.set-aside-by";

    /// <summary>Why a finding is set aside, as a sentence.</summary>
    public const string Justification = "policy.justification";

    /// <summary>The id of the waiver that sets a finding aside.</summary>
    public const string Waiver = "policy.waiver";

    /// <summary>The reason that the waiver states.</summary>
    public const string Reason = "policy.reason";

    /// <summary>The role that approved the waiver.</summary>
    public const string ApprovedBy = "policy.approved-by";

    /// <summary>The waiver's last day.</summary>
    public const string Expires = "policy.expires";
}

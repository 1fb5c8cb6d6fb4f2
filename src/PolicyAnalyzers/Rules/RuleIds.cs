namespace PolicyAnalyzers.Rules;

/// <summary>The ids of all rules. Band = first digit = folder = section of docs. A number is never reused.</summary>
public static class RuleIds
{
    /// <summary>Policy cannot be read.</summary>
    public const string UnreadablePolicy = "POL0002";

    /// <summary>Policy names what it does not define, or defines it twice.</summary>
    public const string UndefinedPolicyTerm = "POL0003";

    /// <summary>A fragment loosens the policy, or registers outside its delegation.</summary>
    public const string LooseningFragment = "POL0004";

    /// <summary>A mandatory rule is suppressed in the source.</summary>
    public const string SuppressedMandatoryRule = "POL0005";

    /// <summary>A waiver, or the approval of a baseline, is not valid.</summary>
    public const string InvalidWaiver = "POL0006";

    /// <summary>A waiver or a legacy entry has expired.</summary>
    public const string ExpiredEntry = "POL0007";

    /// <summary>Annotation uses a term that the policy does not know.</summary>
    public const string UnknownTerm = "POL0009";

    /// <summary>Policy or analyzers are older than required.</summary>
    public const string OutdatedAnalyzers = "POL0010";

    /// <summary>Symbol in the policy that does not exist in the assembly that it names.</summary>
    public const string UnresolvedSymbol = "POL0011";

    /// <summary>One of our analyzers failed.</summary>
    public const string FailedAnalyzer = "POL0013";

    /// <summary>Generated code suppresses a mandatory rule.</summary>
    public const string GeneratedSuppression = "POL0014";

    /// <summary>An emergency waiver is in use.</summary>
    public const string BreakGlass = "POL0015";

    /// <summary>Record: the policy in force.</summary>
    public const string PolicyInForce = "POL0900";

    /// <summary>Record: a waived or baselined finding.</summary>
    public const string SetAsideFinding = "POL0901";

    /// <summary>Customer data with nothing declared.</summary>
    public const string UndeclaredCustomerData = "POL1001";

    /// <summary>Declared in part: origin missing.</summary>
    public const string MissingOrigin = "POL1002";

    /// <summary>Declared in part: purpose missing.</summary>
    public const string MissingPurpose = "POL1003";

    /// <summary>Declared in part: consent, or another legal basis, missing.</summary>
    public const string MissingConsent = "POL1004";

    /// <summary>Declared in part: outcome missing.</summary>
    public const string MissingOutcome = "POL1005";

    /// <summary>Declared in part: insight missing.</summary>
    public const string MissingInsight = "POL1006";

    /// <summary>Declared in part: destination missing.</summary>
    public const string MissingDestination = "POL1007";

    /// <summary>Annotation and evidence disagree.</summary>
    public const string ContradictedCategory = "POL1008";

    /// <summary>Data that the use does not list.</summary>
    public const string UnlistedData = "POL1009";

    /// <summary>Stored without the retention that the purpose sets, or for longer.</summary>
    public const string UnlimitedRetention = "POL1012";

    /// <summary>A declaration that was proposed and that nobody reviewed.</summary>
    public const string ProposedDeclaration = "POL1013";

    /// <summary>Record: a recognised datum.</summary>
    public const string CustomerDatum = "POL1900";

    /// <summary>A survey platform used outside the governed client.</summary>
    public const string UngovernedPlatform = "POL3001";

    /// <summary>Address of a survey platform outside the governed client.</summary>
    public const string PlatformAddress = "POL3002";

    /// <summary>A survey sent as a plain message.</summary>
    public const string PlainSurveyMessage = "POL3003";

    /// <summary>A survey that does not state what the policy requires.</summary>
    public const string UnstatedSurvey = "POL3004";

    /// <summary>A survey that does not run is referenced.</summary>
    public const string IdleSurvey = "POL3005";

    /// <summary>A second implementation or registration of the governed client.</summary>
    public const string SecondClient = "POL3006";
    /// <summary>A feedback address that nobody owns.</summary>
    public const string UnownedChannel = "POL3009";

    /// <summary>Legacy use of a platform, allowed until its date.</summary>
    public const string LegacyPlatform = "POL3011";

    /// <summary>A survey platform reached by a name in a text or at run time.</summary>
    public const string IndirectPlatform = "POL3012";

    /// <summary>A platform's credentials read outside the governed client.</summary>
    public const string ForeignCredentials = "POL3013";

    /// <summary>Record: a use of a platform.</summary>
    public const string PlatformUse = "POL3900";
}

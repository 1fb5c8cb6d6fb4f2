namespace PolicyAnalyzers.Policy.Content;

/// <summary>The ids of the faults of a policy's content. POL0501 is a policy package's. A number is never reused.</summary>
public static class ContentRuleIds
{
    /// <summary>The board is missing, or its charter incomplete.</summary>
    public const string IncompleteCharter = "POL0502";

    /// <summary>The policy's review is overdue, or not planned.</summary>
    public const string OverdueReview = "POL0503";

    /// <summary>The policy binds before it was approved or announced.</summary>
    public const string UnapprovedPolicy = "POL0504";

    /// <summary>A waiver has expired, or soon will.</summary>
    public const string ExpiringWaiver = "POL0505";

    /// <summary>A legacy use is due, or soon will be.</summary>
    public const string DueLegacyUse = "POL0506";

    /// <summary>Nothing refers to a term.</summary>
    public const string UnusedTerm = "POL0507";

    /// <summary>Nobody could tell whether a goal was reached.</summary>
    public const string UnmeasurableGoal = "POL0508";

    /// <summary>A use does not say all of the data-use cycle.</summary>
    public const string IncompleteUse = "POL0509";

    /// <summary>A use is not permitted by what it rests on.</summary>
    public const string UnpermittedUse = "POL0510";

    /// <summary>An identifier serves marketing alone.</summary>
    public const string MarketingOnly = "POL0511";

    /// <summary>A survey lacks what the policy requires, or contradicts its use.</summary>
    public const string IncompleteSurvey = "POL0512";

    /// <summary>Two surveys ask the same, or the same people, at one time.</summary>
    public const string OverlappingSurveys = "POL0513";

    /// <summary>A survey runs on a platform that is or will be retired.</summary>
    public const string UnusablePlatform = "POL0514";

    /// <summary>A survey's status does not fit its fieldwork.</summary>
    public const string StaleSurvey = "POL0515";

    /// <summary>A survey leaves out those who are unhappy or lost.</summary>
    public const string OneSidedSample = "POL0516";

    /// <summary>Customers write where nobody answers.</summary>
    public const string UnansweredChannel = "POL0517";

    /// <summary>A platform or processor without an administrator, a region or a contract.</summary>
    public const string UnattendedProcessor = "POL0518";

    /// <summary>An experiment that could prove nothing.</summary>
    public const string UnsoundExperiment = "POL0519";

    /// <summary>Emotions are measured, or detected for nothing.</summary>
    public const string MeasuredEmotion = "POL0520";

    /// <summary>A delegation under which nothing can be registered.</summary>
    public const string UnusableDelegation = "POL0521";

    /// <summary>Two ids that read alike.</summary>
    public const string LookalikeIds = "POL0522";
}

using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>The words among which a key of the policy chooses.</summary>
public static class Choices
{
    /// <summary>Enforcement levels, from the loosest to the strictest; the order of <see cref="Model.EnforcementLevel"/>.</summary>
    public static ImmutableArray<string> Levels { get; } = Words("observe advisory soft-mandatory hard-mandatory");

    /// <summary>Stages of the data-use cycle; <c>consent</c> is the permission, a part of the origin.</summary>
    public static ImmutableArray<string> Stages { get; } = Words("origin purpose consent outcome insight destination");

    /// <summary>Kinds of customer data.</summary>
    public static ImmutableArray<string> DataKinds { get; } = Words("identity descriptive attitudinal behavioural governance");

    /// <summary>Kinds of metrics: those of customer data, and how the service performs, which is about no person.</summary>
    public static ImmutableArray<string> MetricKinds { get; } = Words("performance identity descriptive attitudinal behavioural");

    /// <summary>How data is protected where it is stored.</summary>
    public static ImmutableArray<string> Protections { get; } = Words("encrypted pseudonymous hashed");

    /// <summary>How a use stores data.</summary>
    public static ImmutableArray<string> Storage { get; } = Words("encrypted pseudonymous hashed clear");

    /// <summary>What is left of a person in a value that a cleaner returns.</summary>
    public static ImmutableArray<string> Cleaned { get; } = Words("anonymous pseudonymous masked encrypted");

    /// <summary>Channels through which a person is reached.</summary>
    public static ImmutableArray<string> Channels { get; } = Words("email sms phone push messenger chat in-app web post in-person");

    /// <summary>How undeclared members are grouped into findings.</summary>
    public static ImmutableArray<string> GroupBy { get; } = Words("type member");

    /// <summary>How an emotion may be held.</summary>
    public static ImmutableArray<string> EmotionHeld { get; } = Words("detect measure");

    /// <summary>What a role may approve.</summary>
    public static ImmutableArray<string> Approvals { get; } = Words("waivers exemptions baselines");

    /// <summary>How often the board meets.</summary>
    public static ImmutableArray<string> Cadences { get; } = Words("weekly fortnightly monthly quarterly half-yearly yearly");

    /// <summary>State of a survey platform.</summary>
    public static ImmutableArray<string> PlatformStatus { get; } = Words("approved retired");

    /// <summary>State of a survey.</summary>
    public static ImmutableArray<string> SurveyStatus { get; } = Words("planned open closed");

    /// <summary>Types of surveys: after an interaction, or about the relationship as a whole.</summary>
    public static ImmutableArray<string> SurveyTypes { get; } = Words("transactional relationship");

    /// <summary>What a survey can be required to state.</summary>
    public static ImmutableArray<string> SurveyFacts { get; } = Words("goal purpose owner use metric population channel fieldwork closed-loop sample platform data anonymity touchpoint readers");

    /// <summary>Customers whom a sample must not leave out.</summary>
    public static ImmutableArray<string> Included { get; } = Words("unhappy lost non-buying");

    /// <summary>What is promised to a respondent.</summary>
    public static ImmutableArray<string> Anonymity { get; } = Words("anonymous confidential identified");

    /// <summary>How far an opt-out reaches.</summary>
    public static ImmutableArray<string> OptOutScopes { get; } = Words("global channel platform");

    /// <summary>What to do where the recipient's time zone is not known.</summary>
    public static ImmutableArray<string> UnknownZone { get; } = Words("strictest block");

    /// <summary>What becomes of an invitation that a rule blocks.</summary>
    public static ImmutableArray<string> OnBlocked { get; } = Words("drop delay");

    /// <summary>What a delegation may allow a team to add.</summary>
    public static ImmutableArray<string> Registrations { get; } = Words("uses surveys origins");

    private static ImmutableArray<string> Words(string text) => ImmutableArray.Create(text.Split(' '));
}

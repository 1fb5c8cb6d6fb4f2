using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Model;

/// <summary>A policy that was read without a fault. Immutable; every key of the file is kept.</summary>
/// <remarks>
/// Its parts are made when they are first asked for: a compiler looks at few of them, and to make the rest would cost a process that was
/// just started as much as a third of reading the file.
/// </remarks>
public sealed record PolicyDocument
{
    /// <summary>The file.</summary>
    public string Path { get; init; } = "";

    /// <summary>SHA-256 of the text (UTF-8, line ends as LF), in lower-case hexadecimal digits.</summary>
    public string Hash { get => LaterHash?.Value ?? ""; init => LaterHash = Known(value); }

    /// <summary>The policy that comes with the analyzers, in force where the user brings none: every finding is advisory.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>The organisation's own policy, where fragments are composed with it; null where this is it. What it recognises and forbids stays as it is.</summary>
    public PolicyDocument? Organisation { get; init; }

    /// <summary>
    /// What an approval of the policy is over: SHA-256 of everything but <c>policy.approval</c>, in lower-case hexadecimal digits. Computed anew each
    /// time; empty for a policy that was not read from a file.
    /// </summary>
    public string ContentHash => Root is null ? "" : Approvals.ContentHash.Of(Root, "policy.approval");

    /// <summary>The values as they were read, with every place: what comparing and composing look at.</summary>
    internal Reading.MappingNode? Root { get; init; }

    /// <summary>Where each of its values stands in the file.</summary>
    public PolicyPlaces Places => new(Root ?? Reading.MappingNode.Empty);

    /// <summary>Who issues it, in which version, since when.</summary>
    public PolicyIdentity Identity { get => LaterIdentity?.Value ?? NoIdentity; init => LaterIdentity = Known(value); }

    /// <summary>How strictly each rule binds.</summary>
    public LevelTable Levels { get => LaterLevels?.Value ?? LevelTable.AllAdvisory; init => LaterLevels = Known(value); }

    /// <summary>What counts as customer data, and what must be declared.</summary>
    public DataSection Data { get => LaterData?.Value ?? NoData; init => LaterData = Known(value); }

    /// <summary>How data is captured.</summary>
    public Cards<OriginCard> Origins { get; init; } = Cards<OriginCard>.None;

    /// <summary>What a person was asked.</summary>
    public Cards<ConsentCard> Consents { get; init; } = Cards<ConsentCard>.None;

    /// <summary>What data may be used for.</summary>
    public Cards<PurposeCard> Purposes { get; init; } = Cards<PurposeCard>.None;

    /// <summary>What is learned.</summary>
    public Cards<InsightCard> Insights { get; init; } = Cards<InsightCard>.None;

    /// <summary>Who receives data.</summary>
    public Cards<DestinationCard> Destinations { get; init; } = Cards<DestinationCard>.None;

    /// <summary>The uses of customer data.</summary>
    public Cards<UseCard> Uses { get; init; } = Cards<UseCard>.None;

    /// <summary>The survey policy.</summary>
    public SurveyPolicySection SurveyPolicy { get => LaterSurveyPolicy?.Value ?? NoSurveyPolicy; init => LaterSurveyPolicy = Known(value); }

    /// <summary>Listening posts.</summary>
    public Cards<SurveyCard> Surveys { get; init; } = Cards<SurveyCard>.None;

    /// <summary>People and teams, by what they answer for.</summary>
    public Cards<RoleCard> Roles { get; init; } = Cards<RoleCard>.None;

    /// <summary>The internal advisory board; null where the policy has none.</summary>
    public BoardSection? Board { get => LaterBoard?.Value; init => LaterBoard = Known(value); }

    /// <summary>Business goals.</summary>
    public Cards<GoalCard> Goals { get; init; } = Cards<GoalCard>.None;

    /// <summary>The one set of data points.</summary>
    public Cards<MetricCard> Metrics { get; init; } = Cards<MetricCard>.None;

    /// <summary>Addresses and inboxes through which customers reach us (<c>channels-in</c>).</summary>
    public Cards<InboundChannelCard> InboundChannels { get; init; } = Cards<InboundChannelCard>.None;

    /// <summary>Tests of one variant against another.</summary>
    public Cards<ExperimentCard> Experiments { get; init; } = Cards<ExperimentCard>.None;

    /// <summary>What a repository may register by itself.</summary>
    public Cards<DelegationCard> Delegations { get; init; } = Cards<DelegationCard>.None;

    /// <summary>Facts about code that nobody can annotate.</summary>
    public ImmutableArray<SymbolModel> Models { get => LaterModels?.Value ?? ImmutableArray<SymbolModel>.Empty; init => LaterModels = Known(value); }

    /// <summary>Findings that are accepted for a while.</summary>
    public Cards<WaiverCard> Waivers { get; init; } = Cards<WaiverCard>.None;

    internal Lazy<string>? LaterHash { get; init; }

    internal Lazy<PolicyIdentity>? LaterIdentity { get; init; }

    internal Lazy<LevelTable>? LaterLevels { get; init; }

    internal Lazy<DataSection>? LaterData { get; init; }

    internal Lazy<SurveyPolicySection>? LaterSurveyPolicy { get; init; }

    internal Lazy<BoardSection?>? LaterBoard { get; init; }

    internal Lazy<ImmutableArray<SymbolModel>>? LaterModels { get; init; }

    private static PolicyIdentity NoIdentity { get; } = new();

    private static DataSection NoData { get; } = new();

    private static SurveyPolicySection NoSurveyPolicy { get; } = new();

    private static Lazy<T> Known<T>(T value) => new(() => value);
}

using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>Reads a sound policy as a careful colleague would: what is missing, overdue, unused or at odds with itself.</summary>
public static class ContentReview
{
    /// <summary>Every kind of fault that is looked for, by id.</summary>
    public static ImmutableArray<ContentRule> Rules { get; } = ImmutableArray.Create(
        IncompleteCharter.Rule,
        OverdueReview.Rule,
        UnapprovedPolicy.Rule,
        ExpiringWaiver.Rule,
        DueLegacyUse.Rule,
        UnusedTerm.Rule,
        UnmeasurableGoal.Rule,
        IncompleteUse.Rule,
        UnpermittedUse.Rule,
        MarketingOnly.Rule,
        IncompleteSurvey.Rule,
        OverlappingSurveys.Rule,
        UnusablePlatform.Rule,
        StaleSurvey.Rule,
        OneSidedSample.Rule,
        UnansweredChannel.Rule,
        UnattendedProcessor.Rule,
        UnsoundExperiment.Rule,
        MeasuredEmotion.Rule,
        UnusableDelegation.Rule,
        LookalikeIds.Rule);

    /// <summary>Reviews a policy.</summary>
    /// <param name="policy">A policy that was read without a fault.</param>
    /// <param name="today">The day by which dates are judged; no clock is looked at.</param>
    /// <returns>The faults in the order of the file; those at one place by id.</returns>
    public static ImmutableArray<ContentFault> Of(PolicyDocument policy, PolicyDate today)
    {
        var faults = ImmutableArray.CreateBuilder<ContentFault>();
        foreach (var rule in Rules)
        {
            rule.Check(new ContentReport(policy, today, rule, faults));
        }

        return faults.OrderBy(static fault => fault.Span.Start).ToImmutableArray();
    }
}

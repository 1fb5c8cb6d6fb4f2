using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Content;

/// <summary>Which cards of a policy are named by others. That a card takes the place of a retired one names it nowhere.</summary>
internal sealed class TermReferences
{
    private TermReferences(PolicyDocument policy)
    {
        AddCycle(policy);
        AddSurveys(policy);
        AddRoles(policy);
    }

    public HashSet<string> Goals { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Origins { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Consents { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Purposes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Insights { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Destinations { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Metrics that something feeds: that an experiment is decided by one feeds nothing.</summary>
    public HashSet<string> FedMetrics { get; } = new(StringComparer.Ordinal);

    public static TermReferences Of(PolicyDocument policy) => new(policy);

    private void AddCycle(PolicyDocument policy)
    {
        foreach (var use in policy.Uses)
        {
            Add(Origins, use.Captured);
            Add(Consents, use.Permission);
            Add(Purposes, use.Purpose);
            Add(Insights, use.Insight);
            AddAll(Destinations, use.Destinations);
        }

        foreach (var purpose in policy.Purposes)
        {
            Add(Goals, purpose.Goal);
            AddAll(Purposes, purpose.Compatible);
        }

        foreach (var origin in policy.Origins)
        {
            AddAll(Purposes, origin.Forbids);
        }

        foreach (var consent in policy.Consents)
        {
            AddAll(Purposes, consent.Purposes);
        }

        foreach (var insight in policy.Insights)
        {
            Add(FedMetrics, insight.Metric);
        }

        foreach (var model in policy.Models)
        {
            Add(Origins, model.Origin);
            Add(Destinations, model.Destination);
        }

        foreach (var delegation in policy.Delegations)
        {
            AddAll(Purposes, delegation.Purposes);
        }
    }

    private void AddSurveys(PolicyDocument policy)
    {
        foreach (var survey in policy.Surveys)
        {
            Add(Goals, survey.Goal);
            Add(Purposes, survey.Purpose);
            Add(FedMetrics, survey.Metric);
            AddAll(Destinations, survey.Readers);
            Add(Roles, survey.Owner);
            Add(Roles, survey.ClosedLoop?.Owner);
        }

        foreach (var platform in policy.SurveyPolicy.Platforms)
        {
            Add(Roles, platform.Administrator);
        }

        foreach (var entry in policy.SurveyPolicy.Legacy)
        {
            Roles.Add(entry.Owner.Value);
        }

        foreach (var channel in policy.InboundChannels)
        {
            Add(Roles, channel.Owner);
        }

        foreach (var experiment in policy.Experiments)
        {
            Add(Roles, experiment.Owner);
        }
    }

    private void AddRoles(PolicyDocument policy)
    {
        Add(Roles, policy.Identity.Owner);
        AddAll(Roles, policy.Identity.Approval?.By ?? System.Collections.Immutable.ImmutableArray<Located<string>>.Empty);
        Add(Roles, policy.Board?.Secretariat);
        Add(Roles, policy.SurveyPolicy.Administrator);
        foreach (var member in policy.Board?.Members ?? System.Collections.Immutable.ImmutableArray<BoardMember>.Empty)
        {
            Roles.Add(member.Role.Value);
        }

        foreach (var goal in policy.Goals)
        {
            Add(Roles, goal.Owner);
        }

        foreach (var purpose in policy.Purposes)
        {
            Add(Roles, purpose.Owner);
        }

        foreach (var metric in policy.Metrics)
        {
            Add(Roles, metric.Owner);
        }

        foreach (var waiver in policy.Waivers)
        {
            Add(Roles, waiver.RequestedBy);
            Add(Roles, waiver.ApprovedBy);
        }

        foreach (var role in policy.Roles)
        {
            if (!role.MayApprove.IsEmpty)
            {
                Roles.Add(role.Id);
            }
        }
    }

    private static void Add(HashSet<string> ids, Located<string>? reference)
    {
        if (reference is { } named)
        {
            ids.Add(named.Value);
        }
    }

    private static void AddAll(HashSet<string> ids, IEnumerable<Located<string>> references)
    {
        foreach (var reference in references)
        {
            ids.Add(reference.Value);
        }
    }
}

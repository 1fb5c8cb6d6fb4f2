using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging.Abstractions;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Dispatch;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Schedules.World;

/// <summary>One process of a service, put together as a host would, over a watched ledger and fake vendors.</summary>
internal sealed class SurveyNode
{
    private static readonly byte[] SamplingKey = new byte[32];

    public SurveyNode(ISurveyLedger ledger, Surroundings world)
    {
        var (clock, journal, policy, chances, faults, flights) = world;
        Ledger = new WatchedLedger(ledger, new WatchedReservations(ledger.Reservations, journal, clock, faults), new WatchedOutbox(ledger.Outbox, journal, clock, faults, flights));
        Vendors = [new FakeVendor("keyed", true, journal, clock, chances, flights), new FakeVendor("plain", false, journal, clock, chances, flights)];
        var people = Cast.Register();
        var guard = new ClockGuard(clock, TimeSpan.FromMinutes(5));
        var options = new GovernedSurveyOptions { Patience = TimeSpan.FromSeconds(60) };
        var path = new DecisionPath(guard, Vendors, people, Ledger.Suppressions, Ledger.Consents, new InMemoryExperiments(), SamplingKey);
        Client = new GovernedSurveyClient(policy, Ledger, path, new SurveyRecords(policy, Ledger, people, Ledger.Suppressions, Ledger.Consents, guard, options), options, clock);
        Deferred = new DeferredInvitations(Client, Ledger, clock);

        var dispatch = new DispatchOptions { Workers = 4 };
        var circuits = new PlatformCircuits(dispatch, clock);
        var settlements = new ItemSettlement(dispatch, new Backoff(dispatch, () => chances.Next(1000) / 1000.0));
        var items = new ItemDispatcher(
            Ledger.Outbox, new DispatchCheck(policy, path, options, clock), Vendors, circuits, settlements, dispatch, clock, NullLogger<ItemDispatcher>.Instance);
        Dispatcher = new SurveyDispatcher(Ledger.Outbox, items, circuits, guard, dispatch, clock, NullLogger<SurveyDispatcher>.Instance);
        Review = new OutboxReview(Ledger, policy, clock);
    }

    public ISurveyLedger Ledger { get; }

    public IReadOnlyList<FakeVendor> Vendors { get; }

    public IGovernedSurveyClient Client { get; }

    public DeferredInvitations Deferred { get; }

    public SurveyDispatcher Dispatcher { get; }

    public OutboxReview Review { get; }
}

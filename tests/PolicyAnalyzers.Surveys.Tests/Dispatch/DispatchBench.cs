using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging.Abstractions;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Dispatch;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.Tests.Decisions;

namespace PolicyAnalyzers.Surveys.Tests.Dispatch;

/// <summary>A dispatcher over a new ledger, with one invitation queued for <see cref="Qualtrics"/>.</summary>
internal sealed class DispatchBench : IAsyncDisposable
{
    private readonly DecisionBench decisions;
    private PlatformCircuits? circuits;

    private DispatchBench(DecisionBench decisions) => this.decisions = decisions;

    public ScriptedTransport Qualtrics { get; } = new("qualtrics", hasKey: false);

    public ScriptedTransport Medallia { get; } = new("medallia", hasKey: true);

    public DispatchOptions Options { get; } = new();

    public SettableClock Clock => decisions.Clock;

    public ISurveyLedger Ledger => decisions.Ledger;

    public DecisionBench Decisions => decisions;

    public ClockGuard Guard { get; private init; } = null!;

    public string Invitation { get; private set; } = "";

    public static async Task<DispatchBench> OpenAsync()
    {
        var decisions = await DecisionBench.OpenAsync();
        var bench = new DispatchBench(decisions) { Guard = new ClockGuard(decisions.Clock, TimeSpan.FromMinutes(5)) };
        bench.Invitation = (await decisions.InviteAsync()).InvitationId!;
        return bench;
    }

    public SurveyDispatcher Dispatcher(IOutbox? outbox = null)
    {
        circuits ??= new PlatformCircuits(Options, Clock);
        outbox ??= Ledger.Outbox;
        var settlements = new ItemSettlement(Options, new Backoff(Options, static () => 0.5));
        var items = new ItemDispatcher(outbox, decisions.Check(), [Qualtrics, Medallia], circuits, settlements, Options, Clock, NullLogger<ItemDispatcher>.Instance);
        return new SurveyDispatcher(outbox, items, circuits, Guard, Options, Clock, NullLogger<SurveyDispatcher>.Instance);
    }

    public Task<int> RunAsync() => Dispatcher().RunOnceAsync(default);

    /// <summary>Leases the item and begins it, as a worker does that then dies.</summary>
    public async Task DieAfterBeginAsync()
    {
        var item = (await Ledger.Outbox.LeaseAsync(new OutboxLease("dead", 1, Clock.Now, Options.Lease), default)).Single();
        Assert.That(await Ledger.Outbox.BeginAsync(item, null, Clock.Now, default), Is.True);
        Clock.Now += Options.Lease;
    }

    public async Task<OutboxItem> ItemAsync()
    {
        var all = new List<OutboxItem>();
        foreach (var state in Enum.GetValues<OutboxState>())
        {
            all.AddRange(await Ledger.Outbox.ListAsync(state, 100, default));
        }

        return all.Single(item => item.InvitationId == Invitation);
    }

    public async Task ExpectAsync(OutboxState state, string reason)
    {
        var item = await ItemAsync();
        Assert.That((item.State, item.LastReason), Is.EqualTo((state, reason)));
    }

    /// <summary>Whether the person could be invited again.</summary>
    public async Task<bool> IsFreeAsync() => (await decisions.Client().ExplainAsync(DecisionBench.Invitation)).Kind == DecisionKind.Queued;

    public ValueTask DisposeAsync() => decisions.DisposeAsync();
}

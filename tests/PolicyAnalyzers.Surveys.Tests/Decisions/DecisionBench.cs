using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Audit;
using PolicyAnalyzers.Surveys.Decisions;
using PolicyAnalyzers.Surveys.Ledger;
using PolicyAnalyzers.Surveys.People;
using PolicyAnalyzers.Surveys.Tests.Conformance;
using PolicyAnalyzers.Surveys.Tests.Ledger;

namespace PolicyAnalyzers.Surveys.Tests.Decisions;

/// <summary>A client on a new ledger, with one person whom the policy lets be invited. A test changes one thing of it.</summary>
internal sealed class DecisionBench : IAsyncDisposable
{
    public static readonly DateTimeOffset Noon = new(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly IdentifierKeys Keys = new("k1", new Dictionary<string, byte[]> { ["k1"] = new byte[32] });

    public static readonly SurveyInvitation Invitation = new("delivery", "p1", "email");

    public static readonly PersonRecord Person = new("p1")
    {
        BirthDate = new DateOnly(1990, 1, 1),
        Country = "PL",
        TimeZone = "Europe/Warsaw",
        Language = "pl",
        Data = new Dictionary<string, string> { ["contact.email"] = "p1@example.org", ["contact.phone"] = "+48600100200", ["segment.profile"] = "parcels" },
    };

    public static readonly ConsentRecord Consent = new("c1", "p1", "satisfaction", ConsentState.ConsentGiven, Noon.AddDays(-100))
    {
        Channels = ["email"],
        Data = ["contact.email", "segment.profile"],
        Recipients = ["survey-platform"],
    };

    private readonly SqliteFile file = new();
    private readonly SettableClock clock = new() { Now = Noon };

    public IPolicySource Policy { get; set; } = new TestPolicy();

    public InMemoryPeople Register { get; } = new();

    public IPersonDirectory? People { get; set; }

    public IConsentStore? Consents { get; set; }

    public ISuppressionList? Suppressions { get; set; }

    public IExperimentGuard Experiments { get; set; } = new InMemoryExperiments();

    public GovernedSurveyOptions Options { get; } = new();

    public StubTransport[] Transports { get; } = [new("qualtrics"), new("medallia")];

    public ISurveyLedger Ledger { get; set; } = null!;

    public SettableClock Clock => clock;

    public string LedgerFile => file.Path;

    public static async Task<DecisionBench> OpenAsync(params (string From, string To)[] edits)
    {
        var bench = new DecisionBench { Policy = new TestPolicy(edits) };
        bench.Ledger = await bench.file.OpenAsync(Keys, bench.clock, TimeSpan.FromSeconds(5));
        bench.Register.Put(Person);
        bench.clock.Now = Consent.EventTime;
        await bench.Ledger.Consents.RecordAsync(Consent, default);
        bench.clock.Now = Noon;
        return bench;
    }

    public IGovernedSurveyClient Client()
    {
        var (people, suppressions, consents) = (People ?? Register, Suppressions ?? Ledger.Suppressions, Consents ?? Ledger.Consents);
        return new GovernedSurveyClient(Policy, Ledger, Path(), new SurveyRecords(Policy, Ledger, people, suppressions, consents, new ClockGuard(clock, Options.ClockTolerance), Options), Options, clock);
    }

    public IDispatchCheck Check() => new DispatchCheck(Policy, Path(), Options, clock);

    public Task<SurveyDecision> InviteAsync(SurveyInvitation? invitation = null) => Client().InviteAsync(invitation ?? Invitation);

    /// <summary>Sends what is queued.</summary>
    public async Task<OutboxItem> DeliverAsync()
    {
        var item = (await Ledger.Outbox.LeaseAsync(new OutboxLease("w", 1, clock.Now, TimeSpan.FromMinutes(1)), default)).Single();
        await Ledger.Outbox.BeginAsync(item, null, clock.Now, default);
        await Ledger.Outbox.SettleAsync(item, new Settlement(OutboxState.Delivered, clock.Now, "200"), default);
        return item;
    }

    public async Task<List<AuditEvent>> AuditAsync()
    {
        var rows = new List<AuditEvent>();
        await foreach (var row in Ledger.Audit.ReadAsync(new AuditQuery { PersonId = "p1" }, default))
        {
            rows.Add(row.Event);
        }

        return rows;
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private DecisionPath Path() => new(
        new ClockGuard(clock, Options.ClockTolerance),
        Transports,
        People ?? Register,
        Suppressions ?? Ledger.Suppressions,
        Consents ?? Ledger.Consents,
        Experiments,
        new byte[32]);
}

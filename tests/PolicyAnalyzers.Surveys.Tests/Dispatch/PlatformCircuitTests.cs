using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Dispatch;
using PolicyAnalyzers.Surveys.Tests.Decisions;
using PolicyAnalyzers.Surveys.Transports;
using Polly.CircuitBreaker;

namespace PolicyAnalyzers.Surveys.Tests.Dispatch;

public class PlatformCircuitTests
{
    private readonly SettableClock clock = new() { Now = DecisionBench.Noon };
    private PlatformCircuits circuits = null!;

    [SetUp]
    public void Close() => circuits = new PlatformCircuits(new DispatchOptions { FewestAttempts = 3 }, clock);

    [Test]
    public async Task What_is_wrong_with_one_person_opens_no_circuit()
    {
        await FailAsync("qualtrics", ScriptedTransport.Wrong, 20);
        Assert.That(circuits.Paused, Is.Empty);
    }

    [Test]
    public async Task A_platform_that_is_down_is_left_alone_and_the_others_are_not()
    {
        await FailAsync("qualtrics", ScriptedTransport.Down, 3);
        Assert.That(circuits.Paused, Is.EqualTo(new[] { "qualtrics" }));
        Assert.That(async () => await FailAsync("qualtrics", ScriptedTransport.Down, 1), Throws.InstanceOf<BrokenCircuitException>());
        await FailAsync("medallia", ScriptedTransport.Delivered, 1);
    }

    [Test]
    public async Task After_a_while_one_request_tries_whether_it_is_back()
    {
        await FailAsync("qualtrics", ScriptedTransport.Down, 3);
        clock.Now += TimeSpan.FromSeconds(61);
        Assert.That(circuits.Paused, Is.Empty);
        await FailAsync("qualtrics", ScriptedTransport.Down, 1);
        Assert.That(circuits.Paused, Is.EqualTo(new[] { "qualtrics" }));
        clock.Now += TimeSpan.FromSeconds(61);
        await FailAsync("qualtrics", ScriptedTransport.Delivered, 1);
        Assert.That(circuits.Paused, Is.Empty);
    }

    [Test]
    public async Task An_open_circuit_leaves_the_invitation_in_the_queue_and_counts_no_attempt()
    {
        await using var bench = await DispatchBench.OpenAsync();
        bench.Options.FewestAttempts = 2;
        bench.Qualtrics.Answer(ScriptedTransport.Down);
        await bench.RunAsync();
        bench.Clock.Now += TimeSpan.FromSeconds(20);
        await bench.RunAsync();
        bench.Clock.Now += TimeSpan.FromSeconds(40);
        Assert.That(await bench.RunAsync(), Is.Zero);
        Assert.That((await bench.ItemAsync()).Attempts, Is.EqualTo(2));
        bench.Clock.Now += TimeSpan.FromMinutes(2);
        bench.Qualtrics.Answer(ScriptedTransport.Delivered);
        await bench.RunAsync();
        await bench.ExpectAsync(Surveys.Ledger.OutboxState.Delivered, "200");
    }

    [Test]
    public void A_platform_that_asks_to_wait_is_left_alone_so_long()
    {
        circuits.Pause("qualtrics", TimeSpan.FromMinutes(10));
        circuits.Pause("qualtrics", TimeSpan.FromMinutes(1));
        clock.Now += TimeSpan.FromMinutes(9);
        Assert.That(circuits.Paused, Is.EqualTo(new[] { "qualtrics" }));
        clock.Now += TimeSpan.FromMinutes(2);
        Assert.That(circuits.Paused, Is.Empty);
    }

    private async Task FailAsync(string platform, TransportOutcome outcome, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await circuits.ExecuteAsync(platform, () => Task.FromResult<TransportOutcome?>(outcome));
        }
    }
}

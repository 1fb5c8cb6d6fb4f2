using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Hosting;

namespace PolicyAnalyzers.Surveys.Tests.Hosting;

/// <summary>The background work of the client.</summary>
internal sealed class SurveyWorkerTests
{
    [Test]
    public async Task Work_that_fails_begins_again_and_takes_nothing_down()
    {
        using var log = new LogOfEverything();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        var (failed, done) = (0, 0);
        var both = new TaskCompletionSource();
        using var worker = new SurveyWorker(
            [
                new BackgroundWork("broken", TimeSpan.Zero, _ => ++failed < 3 ? throw new InvalidOperationException("about ada@example.org") : Stop(both)),
                new BackgroundWork("sound", TimeSpan.FromHours(1), _ => Task.FromResult(++done < 3 ? 1 : 0)),
            ],
            new HurriedClock(),
            factory.CreateLogger<SurveyWorker>());

        await worker.StartAsync(CancellationToken.None);
        await both.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await worker.StopAsync(CancellationToken.None);

        Assert.That((failed, done), Is.EqualTo((3, 3)), "What has nothing to do pauses; what has goes on.");
        Assert.That(log.Text, Does.Contain("'broken' failed (InvalidOperationException)").And.Not.Contain("ada@"));
    }

    private static async Task<int> Stop(TaskCompletionSource both)
    {
        both.TrySetResult();
        await Task.Delay(Timeout.Infinite, new CancellationTokenSource(TimeSpan.FromSeconds(5)).Token);
        return 0;
    }

    // A minute passes in a few milliseconds, an hour not before the test is over.
    private sealed class HurriedClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime <= TimeSpan.FromMinutes(1) ? dueTime / 1000 : dueTime, period);
    }
}

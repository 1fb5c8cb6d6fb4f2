using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PolicyAnalyzers.Surveys.Telemetry;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Runs the background work of the client side by side. One that fails waits and begins again; none of them takes the host down.</summary>
internal sealed class SurveyWorker(IEnumerable<BackgroundWork> work, TimeProvider clock, ILogger<SurveyWorker> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(work.Select(each => RepeatAsync(each, stoppingToken)));

    private async Task RepeatAsync(BackgroundWork each, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var pause = await RunAsync(each, stopping).ConfigureAwait(false);
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<TimeSpan> RunAsync(BackgroundWork each, CancellationToken stopping)
    {
        try
        {
            return await each.RunAsync(stopping).ConfigureAwait(false) > 0 ? TimeSpan.Zero : each.Pause;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (Exception exception)
        {
            // The type alone: a message of a store or a directory can hold whom it was about.
            SurveyLog.WorkFailed(logger, each.Name, exception.GetType().Name);
            return PauseAfterFailure;
        }
    }
}

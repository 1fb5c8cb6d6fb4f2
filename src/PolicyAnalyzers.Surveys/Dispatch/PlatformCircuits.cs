using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Polly;
using Polly.CircuitBreaker;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>
/// One circuit breaker per platform, so that a vendor that is down is left alone, and the others are not slowed by it. Only what speaks against the
/// platform as a whole is counted: a wrong address of one person does not open it.
/// </summary>
internal sealed class PlatformCircuits(DispatchOptions options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, ResiliencePipeline<TransportOutcome?>> circuits = new(StringComparer.Ordinal);

    // Until when nothing is sent to a platform, in ticks of the monotonic clock: the wall clock may jump.
    private readonly ConcurrentDictionary<string, long> pausedUntil = new(StringComparer.Ordinal);

    /// <summary>Platforms to which nothing is sent now: their circuit is open, or they asked to wait.</summary>
    public IReadOnlyList<string> Paused
    {
        get
        {
            var now = clock.GetTimestamp();
            return [.. pausedUntil.Where(pause => pause.Value > now).Select(static pause => pause.Key).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Runs an attempt under the platform's circuit.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="attempt">Sends; null where there was nothing to send after all.</param>
    /// <exception cref="BrokenCircuitException">The circuit is open; nothing was attempted.</exception>
    public async Task<TransportOutcome?> ExecuteAsync(string platform, Func<Task<TransportOutcome?>> attempt)
    {
        var circuit = circuits.GetOrAdd(platform, Build);
        return await circuit.ExecuteAsync(async _ => await attempt().ConfigureAwait(false), CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Sends nothing to a platform for a while, because it said so.</summary>
    public void Pause(string platform, TimeSpan duration)
    {
        var until = clock.GetTimestamp() + (long)(duration.TotalSeconds * clock.TimestampFrequency);
        pausedUntil.AddOrUpdate(platform, until, (_, known) => Math.Max(known, until));
    }

    private ResiliencePipeline<TransportOutcome?> Build(string platform) =>
        new ResiliencePipelineBuilder<TransportOutcome?> { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<TransportOutcome?>
            {
                FailureRatio = options.FailureShare,
                MinimumThroughput = options.FewestAttempts,
                SamplingDuration = options.FailureTime,
                BreakDuration = options.OpenTime,
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Result?.IsPlatformFault == true),
                OnOpened = opened =>
                {
                    Pause(platform, opened.BreakDuration);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
}

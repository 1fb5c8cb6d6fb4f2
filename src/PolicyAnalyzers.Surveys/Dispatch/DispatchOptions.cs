using System;

namespace PolicyAnalyzers.Surveys.Dispatch;

/// <summary>How what is queued is sent. None of it says whom: that is decided by the policy, once more right before an invitation goes out.</summary>
public sealed class DispatchOptions
{
    /// <summary>How many invitations one process sends at a time.</summary>
    public int Workers { get; set; } = 8;

    /// <summary>How long an item is one worker's own. Longer than <see cref="LongestHold"/>, so that nobody takes an item over whose request is still out.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a request may last before its outcome is unknown. Longer than the time limit of every platform's own connection.</summary>
    public TimeSpan SendTime { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The pause of a dispatcher that finds nothing to send.</summary>
    public TimeSpan Idle { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Most attempts to send one item; after the last one it is a dead letter, and no longer counts as a contact.</summary>
    public int MostAttempts { get; set; } = 6;

    /// <summary>The pause after the first attempt; it doubles with each further one.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The longest pause between two attempts.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How long a platform surely remembers an idempotency key. An item that was queued earlier is never repeated, since the first request may be older
    /// than the memory.
    /// </summary>
    public TimeSpan KeyMemory { get; set; } = TimeSpan.FromHours(12);

    /// <summary>The share of attempts that fail by the platform's fault, from 0 to 1, at which its circuit opens.</summary>
    public double FailureShare { get; set; } = 0.5;

    /// <summary>Fewer attempts than this, within <see cref="FailureTime"/>, open no circuit; at least 2.</summary>
    public int FewestAttempts { get; set; } = 5;

    /// <summary>The time over which attempts are counted for the circuit.</summary>
    public TimeSpan FailureTime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a circuit stays open before one request tries whether the platform is back.</summary>
    public TimeSpan OpenTime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest that a worker holds an item: a request and its repetition under the same key, with a margin for the ledger and the checks.</summary>
    internal TimeSpan LongestHold => (2 * SendTime) + TimeSpan.FromSeconds(30);
}

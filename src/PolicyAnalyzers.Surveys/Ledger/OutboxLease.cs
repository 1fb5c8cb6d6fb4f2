using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Surveys.Ledger;

/// <summary>What a worker wants to send.</summary>
/// <param name="Worker">The worker's name, for people who look into the store.</param>
/// <param name="Most">At most so many items.</param>
/// <param name="Now">The time.</param>
/// <param name="Duration">How long they are its own: longer than any request lasts.</param>
public sealed record OutboxLease(string Worker, int Most, DateTimeOffset Now, TimeSpan Duration)
{
    /// <summary>Platforms of which nothing is wanted now, such as those whose circuit is open.</summary>
    public IReadOnlyList<string> ExceptPlatforms { get; init; } = [];
}

using System;

namespace PolicyAnalyzers.Surveys.Tests.Links;

/// <summary>A clock that stands where a test puts it.</summary>
internal sealed class SettableClock : TimeProvider
{
    /// <summary>What time it is.</summary>
    public DateTimeOffset Now { get; set; }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now;
}

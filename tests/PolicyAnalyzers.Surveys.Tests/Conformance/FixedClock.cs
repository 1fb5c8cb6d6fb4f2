using System;

namespace PolicyAnalyzers.Surveys.Tests.Conformance;

/// <summary>A clock that stands.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}

using System;

namespace PolicyAnalyzers.Surveys.Schedules.Properties;

/// <summary>A person was contacted.</summary>
/// <param name="Wish">By which invitation.</param>
/// <param name="Began">The place of the journal at which the request began.</param>
/// <param name="Arrived">The place at which the vendor contacted the person.</param>
/// <param name="At">The true time of that.</param>
internal sealed record Contacted(Wish Wish, int Began, int Arrived, DateTimeOffset At)
{
    /// <summary>For people.</summary>
    public override string ToString() => FormattableString.Invariant($"{Wish.Invitation} ({Wish.Survey} to {Wish.Person}, {At:yyyy-MM-dd HH:mm})");
}

using System;
using System.Globalization;

namespace PolicyAnalyzers.Policy;

/// <summary>A time of day of the policy, without date and zone. netstandard2.0 has no TimeOnly.</summary>
/// <param name="Hour">Hour, 0 to 23.</param>
/// <param name="Minute">Minute, 0 to 59.</param>
public readonly record struct PolicyTime(int Hour, int Minute) : IComparable<PolicyTime>
{
    /// <inheritdoc/>
    public int CompareTo(PolicyTime other) => (Hour * 60 + Minute).CompareTo(other.Hour * 60 + other.Minute);

    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:D2}:{1:D2}", Hour, Minute);

    /// <summary>Earlier than.</summary>
    public static bool operator <(PolicyTime left, PolicyTime right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(PolicyTime left, PolicyTime right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(PolicyTime left, PolicyTime right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(PolicyTime left, PolicyTime right) => left.CompareTo(right) >= 0;
}

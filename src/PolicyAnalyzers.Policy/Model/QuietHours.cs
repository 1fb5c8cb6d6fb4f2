namespace PolicyAnalyzers.Policy.Model;

/// <summary>Hours in which nobody is contacted.</summary>
/// <param name="From">When they begin.</param>
/// <param name="To">When they end; on the next day if earlier than <paramref name="From"/>.</param>
/// <param name="Zone">Whose clock counts: <c>recipient</c>, or an IANA time zone.</param>
/// <param name="UnknownZone">Where the recipient's zone is not known: <c>strictest</c> of all zones, or <c>block</c>.</param>
public sealed record QuietHours(PolicyTime From, PolicyTime To, string Zone, string UnknownZone);

namespace PolicyAnalyzers.Policy.Model;

/// <summary>How far a repository may drift from the policy, in percent (0 to 100); null where the policy sets no limit.</summary>
/// <param name="Waived">The largest share of findings that it may waive.</param>
/// <param name="Exempted">The largest share of recognised data that it may exempt.</param>
public sealed record DriftLimits(decimal? Waived, decimal? Exempted);

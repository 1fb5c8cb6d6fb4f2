namespace PolicyAnalyzers.Tests.Verify;

/// <summary>The test policy with a waiver of POL1001.</summary>
internal static class Waivers
{
    /// <summary>A policy with a role that may approve, and one waiver that it approved.</summary>
    /// <param name="level">The level of POL1001.</param>
    /// <param name="symbol">The waiver's line of the symbol.</param>
    public static string Policy(string level, string symbol) => TestPolicy.WithLevel("POL1001", level)
        .Vary("roles:", "roles:\n  officer: { may-approve: [waivers, baselines] }")
        + $"\nwaivers:\n  gap: {{ rule: POL1001, {symbol}, reason: leaves in March, approved-by: officer, approved-on: 2026-10-01, expires: 2027-03-31 }}\n";

    /// <summary>A policy that allows break-glass for three days, and one emergency.</summary>
    public static string Emergency(string level, string symbol) => TestPolicy.WithLevel("POL1001", level)
        .Vary("levels:", "levels:\n  break-glass: 3d")
        + $"\nwaivers:\n  outage: {{ rule: POL1001, {symbol}, reason: parcels stand still, emergency: INC-4711, opened: 2026-11-02, expires: 2026-11-05 }}\n";
}

namespace PolicyAnalyzers.Policy.Waivers;

/// <summary>What a waiver is worth.</summary>
public enum WaiverState
{
    /// <summary>Approved: it sets findings aside.</summary>
    Approved,

    /// <summary>An emergency: it sets findings aside for a few days, without approval.</summary>
    BreakGlass,

    /// <summary>It was valid and its last day has passed: it sets nothing aside.</summary>
    Expired,

    /// <summary>It has a fault: it sets nothing aside.</summary>
    Invalid,
}

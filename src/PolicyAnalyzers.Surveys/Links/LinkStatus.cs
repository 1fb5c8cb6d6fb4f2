namespace PolicyAnalyzers.Surveys.Links;

/// <summary>What became of a signed link.</summary>
public enum LinkStatus
{
    /// <summary>It was changed, signed with a key that is not known, or is for another purpose.</summary>
    Forged,

    /// <summary>It is ours, and its time has passed.</summary>
    Expired,

    /// <summary>It is ours, and in time.</summary>
    Valid,
}

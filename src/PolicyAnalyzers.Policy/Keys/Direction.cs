namespace PolicyAnalyzers.Policy.Keys;

/// <summary>Which of two values of a key is the tighter one: the one that can add findings, refusals or duties, and takes none away.</summary>
public enum Direction
{
    /// <summary>Neither: it is there for people to read, and neither rules nor the survey client are held to it.</summary>
    Wording,

    /// <summary>Not to be told: another value can add findings and take away others.</summary>
    Either,

    /// <summary>The higher number.</summary>
    Higher,

    /// <summary>The lower number.</summary>
    Lower,

    /// <summary>The earlier date or time.</summary>
    Earlier,

    /// <summary>The later date or time.</summary>
    Later,

    /// <summary>The list or map with more entries.</summary>
    More,

    /// <summary>The list or map with fewer entries.</summary>
    Fewer,

    /// <summary>A switch that is on.</summary>
    On,

    /// <summary>The word that stands later in <see cref="KeyDirection.Ranks"/>.</summary>
    Ranked,
}

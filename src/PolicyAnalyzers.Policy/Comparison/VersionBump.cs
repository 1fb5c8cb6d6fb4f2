namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>Which part of a version a change raises, from the least to the most.</summary>
public enum VersionBump
{
    /// <summary>None: nothing differs.</summary>
    None,

    /// <summary>The last number: only what people read is another text.</summary>
    Patch,

    /// <summary>The middle number: findings can only disappear, or new ones are advisory.</summary>
    Minor,

    /// <summary>The first number: code that built can fail, or an invitation that was sent can be refused.</summary>
    Major,
}

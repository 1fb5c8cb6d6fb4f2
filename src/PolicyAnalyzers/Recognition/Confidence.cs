namespace PolicyAnalyzers.Recognition;

/// <summary>How sure a verdict is.</summary>
internal enum Confidence
{
    /// <summary>Worth asking a developer.</summary>
    Weak,

    /// <summary>Hardly ever wrong.</summary>
    Strong,
}

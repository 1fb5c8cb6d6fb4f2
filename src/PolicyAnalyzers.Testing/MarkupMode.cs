namespace PolicyAnalyzers.Testing;

/// <summary>Whether the files of a state hold markup.</summary>
public enum MarkupMode
{
    /// <summary>Markup is read and removed.</summary>
    Allow,

    /// <summary>The text is taken as it stands.</summary>
    None,
}

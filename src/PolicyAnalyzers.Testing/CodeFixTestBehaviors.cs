using System;

namespace PolicyAnalyzers.Testing;

/// <summary>What a code-fix test leaves out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>Nothing is left out.</summary>
    None = 0,

    /// <summary>Only the first fixable diagnostic is fixed.</summary>
    FixOne = 1,

    /// <summary>"Fix all in document" is not tried.</summary>
    SkipFixAllInDocumentCheck = 2,

    /// <summary>"Fix all in project" is not tried.</summary>
    SkipFixAllInProjectCheck = 4,

    /// <summary>"Fix all in solution" is not tried.</summary>
    SkipFixAllInSolutionCheck = 8,

    /// <summary>No "fix all" is tried.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,
}

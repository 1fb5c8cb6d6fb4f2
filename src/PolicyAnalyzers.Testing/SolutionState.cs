using System.Collections.Generic;

namespace PolicyAnalyzers.Testing;

/// <summary>A solution under test: the first project, further projects, and the diagnostics expected beside those marked in the files.</summary>
public sealed class SolutionState : ProjectState
{
    internal SolutionState(string name, string filePathPrefix) : base(name, filePathPrefix)
    {
    }

    /// <summary>Further projects by name.</summary>
    public ProjectCollection AdditionalProjects { get; } = [];

    /// <summary>Expected diagnostics beside those marked in the files.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>Whether the files hold markup.</summary>
    public MarkupMode MarkupHandling { get; set; }
}

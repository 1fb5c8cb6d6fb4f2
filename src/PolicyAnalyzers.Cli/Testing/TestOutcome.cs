using System;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>How one test ended.</summary>
/// <param name="File">The test, relative to the policy's folder.</param>
/// <param name="Title">What it shows; the file's name where it does not say.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Problems">Why it does not pass; empty exactly if it passes.</param>
internal sealed record TestOutcome(string File, string Title, TimeSpan Duration, ImmutableArray<TestProblem> Problems)
{
    /// <summary>Everything that is marked was found, and nothing else.</summary>
    public bool Passed => Problems.IsEmpty;

    /// <summary>The test shows nothing, since it is wrong itself.</summary>
    public bool IsBroken => Problems.Any(problem => problem.Kind == ProblemKind.Broken);
}

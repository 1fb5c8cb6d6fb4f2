using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>The faults of a policy, for a verb that cannot go on with one.</summary>
internal static class PolicyProblemLines
{
    /// <summary>One line for each fault: its place, what is wrong, and what to write instead.</summary>
    public static IEnumerable<string> Of(IEnumerable<PolicyProblem> problems)
        => problems.Select(problem => FormattableString.Invariant($"{problem.Path}:{problem.Span.Line}:{problem.Span.Column}: {problem.Id}: {problem.Message}. {problem.Remedy}."));
}

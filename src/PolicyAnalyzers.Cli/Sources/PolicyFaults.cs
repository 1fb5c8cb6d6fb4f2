using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Sources;

/// <summary>Faults of a policy's files, for verbs that need sound ones.</summary>
internal static class PolicyFaults
{
    /// <summary>The end of a verb that cannot use a file.</summary>
    public static UsageException Refuse(IEnumerable<PolicyProblem> problems) => new(string.Join(Environment.NewLine, problems.Select(Line)));

    /// <summary>A fault on one line, as <c>dotnet policy validate</c> writes it.</summary>
    public static string Line(PolicyProblem problem) =>
        FormattableString.Invariant($"{problem.Path}:{problem.Span.Line}:{problem.Span.Column}: error {problem.Id}: {problem.Message}. {problem.Remedy}.");
}

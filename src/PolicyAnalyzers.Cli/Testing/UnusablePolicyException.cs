using System;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>A policy has faults, so there is nothing to test. Ends in <see cref="ExitCodes.UsageOrBadPolicy"/>.</summary>
/// <param name="problems">The faults.</param>
internal sealed class UnusablePolicyException(ImmutableArray<PolicyProblem> problems) : Exception("The policy cannot be used.")
{
    /// <summary>The faults in the order of the file.</summary>
    public ImmutableArray<PolicyProblem> Problems => problems;
}

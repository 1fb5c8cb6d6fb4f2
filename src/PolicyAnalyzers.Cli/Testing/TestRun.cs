using System;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>A run of a policy's tests.</summary>
/// <param name="Policy">The policy under test.</param>
/// <param name="Started">When it began.</param>
/// <param name="Outcomes">The tests, in the order of their files. At least one.</param>
internal sealed record TestRun(PolicyIdentity Policy, DateTimeOffset Started, ImmutableArray<TestOutcome> Outcomes)
{
    /// <summary>Tests that pass.</summary>
    public int Passed => Outcomes.Count(outcome => outcome.Passed);

    /// <summary>Tests that do not, and that are sound themselves.</summary>
    public int Failed => Outcomes.Count(outcome => !outcome.Passed && !outcome.IsBroken);

    /// <summary>Tests that are wrong themselves.</summary>
    public int Broken => Outcomes.Count(outcome => outcome.IsBroken);

    /// <summary>One of <see cref="ExitCodes"/>: a test that shows nothing is missing evidence, which weighs more than a finding.</summary>
    public int ExitCode => Broken > 0 ? ExitCodes.IncompleteEvidence : Failed > 0 ? ExitCodes.Violations : ExitCodes.Clean;

    /// <summary>The run in one sentence.</summary>
    public string Summary
    {
        get
        {
            var ran = $"{Policy.Id} {Policy.Version}: {Count.Of(Outcomes.Length, "test", "tests")}, {Passed} passed, {Failed} failed";
            return Broken == 0 ? $"{ran}." : $"{ran}, {Broken} could not be run.";
        }
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>What a validation found.</summary>
/// <param name="Files">Every file that was checked.</param>
/// <param name="Gaps">Why symbols could not be looked up; empty where they could, or nobody asked.</param>
/// <param name="AsOf">The day by which dates were judged.</param>
/// <param name="IsStrict">Whether advice fails too.</param>
internal sealed record ValidationOutcome(ImmutableArray<CheckedFile> Files, ImmutableArray<ScanProblem> Gaps, PolicyDate AsOf, bool IsStrict)
{
    /// <summary>How many problems there are of each weight, those that are not listed included.</summary>
    public (int Errors, int Warnings, int Advice) Counts => (
        All.Count(problem => problem.Severity == Severity.Error) + Files.Sum(file => file.More),
        All.Count(problem => problem.Severity == Severity.Warning),
        All.Count(problem => problem.Severity == Severity.Advice));

    /// <summary>The exit code and its reason.</summary>
    public Verdict Verdict
    {
        get
        {
            if (All.Any(problem => RuleKinds.IsPolicyFault(problem.Rule)))
            {
                return new Verdict(ExitCodes.UsageOrBadPolicy, "a file cannot be used, so nothing that it says is in force. Correct the errors above.");
            }

            if (!Gaps.IsEmpty)
            {
                return new Verdict(ExitCodes.IncompleteEvidence, "not every symbol of the policy could be looked up, for the reasons above.");
            }

            var (errors, warnings, advice) = Counts;
            if (errors + warnings > 0 || (IsStrict && advice > 0))
            {
                return new Verdict(ExitCodes.Violations, $"{Say(errors, warnings, advice)}.");
            }

            var files = Count.Of(Files.Length, "file is", "files are");
            return new Verdict(ExitCodes.Clean, advice == 0 ? $"{files} sound." : $"{files} sound; {Say(0, 0, advice)}, which fails nothing without --strict.");
        }
    }

    private IEnumerable<Problem> All => Files.SelectMany(file => file.Problems);

    private static string Say(int errors, int warnings, int advice)
    {
        var parts = new List<string>();
        if (errors > 0)
        {
            parts.Add(Count.Of(errors, "error", "errors"));
        }

        if (warnings > 0)
        {
            parts.Add(Count.Of(warnings, "warning", "warnings"));
        }

        if (advice > 0)
        {
            parts.Add(Count.Of(advice, "piece of advice", "pieces of advice"));
        }

        return string.Join(", ", parts);
    }
}

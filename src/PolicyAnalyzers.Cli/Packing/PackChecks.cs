using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Cli.Sources;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Content;

namespace PolicyAnalyzers.Cli.Packing;

/// <summary>What is said of a policy before it is packed, and does not stop it by itself.</summary>
internal static class PackChecks
{
    /// <summary>Faults of its content, one line each, as compilers write them.</summary>
    public static ImmutableArray<string> Content(PolicySource policy, PolicyDate today)
        => [.. ContentReview.Of(policy.Document, today)
            .Where(fault => !fault.IsAdvice)
            .Select(fault => FormattableString.Invariant($"{policy.Path}({fault.Span.Line},{fault.Span.Column}): warning {fault.Rule.Id}: {fault.Message}. {fault.Remedy}."))];

    /// <summary>Why the policy is not approved as it is; empty where it is.</summary>
    /// <exception cref="UsageException">The approvals cannot be read.</exception>
    public static ImmutableArray<string> Approval(PolicySource policy)
    {
        ApprovalsFile? records = null;
        if (policy.Approvals is { } approvals)
        {
            var path = Path.Combine(Path.GetDirectoryName(policy.Path) ?? string.Empty, PolicySources.ApprovalsName);
            var read = ApprovalsReader.Read(Encoding.UTF8.GetString(approvals).TrimStart('\uFEFF'), path);
            records = read.File ?? throw new UsageException(string.Join(
                Environment.NewLine,
                read.Problems.Select(problem => FormattableString.Invariant($"{problem.Path}({problem.Span.Line},{problem.Span.Column}): error {problem.Id}: {problem.Message}. {problem.Remedy}."))));
        }

        return [.. PolicyApprovalCheck.Judge(policy.Document, new ApprovalJudge(policy.Document, records))
            .Where(verdict => !verdict.IsApproved)
            .Select(verdict => $"{policy.Name} {verdict.Fault}. {verdict.Remedy}.")];
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Baselines;

/// <summary>
/// The findings that a repository had when it took up a policy: they are not shown again until somebody touches them. Immutable.
/// Which levels a baseline may hide is decided where it is used.
/// </summary>
public sealed class Baseline
{
    private readonly HashSet<BaselineEntry> known;
    private string? contentHash;

    internal Baseline(string path, string policyId, string hash, ImmutableArray<Located<BaselineEntry>> entries, BaselineApproval? approval)
    {
        Approval = approval;
        Path = path;
        PolicyId = policyId;
        Hash = hash;
        Entries = entries;
        known = new HashSet<BaselineEntry>();
        foreach (var entry in entries)
        {
            known.Add(entry.Value);
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The id of the policy whose findings they are.</summary>
    public string PolicyId { get; }

    /// <summary>SHA-256 of the text (UTF-8, line ends as LF), in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>What an approval is over: SHA-256 of the content without the approval, in lower-case hexadecimal digits. Computed when it is asked.</summary>
    public string ContentHash => contentHash ??= BaselineContent.HashOf(this);

    /// <summary>Who approved it, as the file says; null where it says nothing.</summary>
    public BaselineApproval? Approval { get; }

    /// <summary>The findings, in the order of the file.</summary>
    public ImmutableArray<Located<BaselineEntry>> Entries { get; }

    /// <summary>Whether a finding is in the baseline. Allocates nothing.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="symbol">The symbol's documentation id.</param>
    /// <param name="evidence">What was found; empty where the symbol says it all.</param>
    public bool Contains(string rule, string symbol, string evidence) => Contains(new BaselineEntry(rule, symbol, evidence));

    /// <summary>Whether a finding is in the baseline. Allocates nothing.</summary>
    public bool Contains(BaselineEntry finding) => known.Contains(finding);
}

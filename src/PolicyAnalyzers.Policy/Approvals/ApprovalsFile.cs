using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>
/// The approvals that an organisation records beside its policy. Whoever may change the file may approve: it is protected by the owners of the
/// policy's repository, and believed only in the folder of the policy that is in force (docs/decisions/0018-approvals-lie-beside-the-policy.md).
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="PolicyId">The id of the policy that it is about.</param>
/// <param name="Hash">SHA-256 of the text, in lower-case hexadecimal digits.</param>
/// <param name="Records">The approvals, in the order of the file.</param>
public sealed record ApprovalsFile(string Path, string PolicyId, string Hash, ImmutableArray<ApprovalRecord> Records)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "policy-approvals.yaml";
}

using System.Text;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>
/// What is approved. Its hash covers where it stands as well as what it says, so that an approval cannot be carried to another policy, repository
/// or card.
/// </summary>
/// <param name="Kind"><c>policy</c>, <c>waiver</c>, <c>exemption</c> or <c>baseline</c>.</param>
/// <param name="PolicyId">The id of the organisation's policy.</param>
/// <param name="Repository">The repository whose fragment holds it; null where the policy itself does.</param>
/// <param name="Id">The card's id, or the symbol of an exemption; null for a whole file.</param>
/// <param name="ContentHash">The hash of the content without its approval.</param>
public sealed record ApprovalSubject(string Kind, string PolicyId, string? Repository, string? Id, string ContentHash)
{
    /// <summary>The name by which a record of an approval calls it: <c>policy</c>, <c>waiver gap-in-old-import</c>.</summary>
    public string Name => Id is null ? Kind : Kind + " " + Id;

    /// <summary>What is signed: SHA-256 in lower-case hexadecimal digits. A whole file's is its content's.</summary>
    public string Hash
    {
        get
        {
            if (Id is null)
            {
                return ContentHash;
            }

            var form = new StringBuilder();
            foreach (var part in new[] { Kind, PolicyId, Repository ?? "", Id, ContentHash })
            {
                CanonicalForm.WriteText(part, form);
            }

            return TextHash.Of(form.ToString());
        }
    }

    /// <summary>A whole policy.</summary>
    public static ApprovalSubject OfPolicy(string policyId, string contentHash) => new("policy", policyId, null, null, contentHash);

    /// <summary>A waiver, also one of break-glass.</summary>
    public static ApprovalSubject Of(WaiverCard waiver, string policyId, string? repository) => new("waiver", policyId, repository, waiver.Id, waiver.ContentHash);

    /// <summary>An exemption.</summary>
    public static ApprovalSubject Of(Exemption exemption, string policyId, string? repository) =>
        new("exemption", policyId, repository, exemption.Symbol.Id, exemption.ContentHash);

    /// <summary>A baseline, which names its policy itself.</summary>
    public static ApprovalSubject Of(Baseline baseline) => new("baseline", baseline.PolicyId, null, null, baseline.ContentHash);
}

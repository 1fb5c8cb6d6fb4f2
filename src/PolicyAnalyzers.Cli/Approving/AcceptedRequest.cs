using System.Linq;
using PolicyAnalyzers.Cli.Requesting;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Editing;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Approving;

/// <summary>A request that becomes a part of the policy.</summary>
internal static class AcceptedRequest
{
    /// <summary>Puts the proposed card into a policy, a waiver with who approved it and when.</summary>
    /// <returns>What was done, as a sentence.</returns>
    /// <exception cref="UsageException">The role may not, or the policy would not be sound.</exception>
    public static string Put(TextFile request, TextFile policyFile, PolicyDocument policy, string role, PolicyDate on)
    {
        var (section, id, card) = Proposal.Read(request, policy.Identity.Id);
        var right = section == "waivers" ? "waivers" : null;
        var files = new ApprovalFiles(policyFile, policy, Fragment: null, Baseline: null, Records: null);
        new Approver(files, role, on, Minutes: null).RequireRight(right);
        if (right is not null)
        {
            card = PolicyValue.Map(card.Entries.Where(entry => entry.Key is not ("approved-by" or "approved-on" or "signature"))
                .Append(new("approved-by", PolicyValue.Of(role)))
                .Append(new("approved-on", PolicyValue.Of(on.ToString()))));
        }

        policyFile.Write(Proposal.Into(policyFile, section, id, card));
        return $"'{id}' is added to '{section}' of {policyFile.Path}. Have the new version of the policy approved and published.";
    }
}

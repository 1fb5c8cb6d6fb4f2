using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Cli.Approving;

/// <summary>Something that can be approved.</summary>
/// <param name="Subject">What is signed.</param>
/// <param name="Right">The word of <c>may-approve</c> that it takes; null for a whole policy, which needs none.</param>
/// <param name="Path">The keys that lead to its card in the file; empty for a whole file.</param>
internal sealed record Approvable(ApprovalSubject Subject, string? Right, params string[] Path)
{
    /// <summary>The one that the user names: a waiver, an exemption, or the file as a whole.</summary>
    /// <exception cref="UsageException">The file holds none of that name.</exception>
    public static Approvable Find(ApprovalFiles files, string? waiver, string? exemption)
    {
        var all = In(files).ToList();
        if (waiver is null && exemption is null)
        {
            return all.Find(each => each.Path.Length == 0)
                ?? throw new UsageException($"A fragment is not approved as a whole. Name what is approved in it: --waiver ID or --exemption SYMBOL; it holds {List(all)}.");
        }

        var kind = waiver is null ? "exemption" : "waiver";
        var id = waiver ?? exemption;
        return all.Find(each => each.Subject.Kind == kind && each.Subject.Id == id)
            ?? throw new UsageException($"'{files.File.Path}' holds no {kind} '{id}'. It holds {List(all)}.");
    }

    /// <summary>Everything in a file that can be approved.</summary>
    public static IEnumerable<Approvable> In(ApprovalFiles files)
    {
        var policyId = files.Policy.Identity.Id;
        if (files.Baseline is { } baseline)
        {
            yield return new Approvable(ApprovalSubject.Of(baseline), "baselines");
            yield break;
        }

        if (files.Fragment is null)
        {
            yield return new Approvable(ApprovalSubject.OfPolicy(policyId, files.Policy.ContentHash), null);
        }

        var repository = files.Fragment?.Repository?.Value;
        foreach (var waiver in files.Fragment?.Waivers ?? files.Policy.Waivers)
        {
            yield return new Approvable(ApprovalSubject.Of(waiver, policyId, repository), "waivers", "waivers", waiver.Id);
        }

        foreach (var exemption in files.Fragment?.Exemptions ?? files.Policy.Data.Exempt)
        {
            yield return new Approvable(ApprovalSubject.Of(exemption, policyId, repository), "exemptions", "data", "exempt", exemption.Symbol.Id);
        }
    }

    private static string List(List<Approvable> all) => all.Count == 0 ? "nothing that could be approved" : string.Join(", ", all.Select(each => each.Subject.Name));
}

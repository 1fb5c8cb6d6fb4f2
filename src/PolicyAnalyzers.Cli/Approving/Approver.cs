using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Policy.Editing;

namespace PolicyAnalyzers.Cli.Approving;

/// <summary>Approves one thing in the name of a role: signs it in its own file, or records it beside the policy.</summary>
/// <param name="Files">The files.</param>
/// <param name="Role">The id of the role.</param>
/// <param name="On">The day of the approval.</param>
/// <param name="Minutes">Where the decision is recorded; null where it is not said.</param>
internal sealed record Approver(ApprovalFiles Files, string Role, PolicyDate On, string? Minutes)
{
    /// <summary>Refuses a role that the policy does not have, or that may not approve this.</summary>
    /// <param name="right">The word of <c>may-approve</c> that is needed; null for none.</param>
    /// <exception cref="UsageException">It may not; the message says who may.</exception>
    public void RequireRight(string? right)
    {
        var roles = Files.Policy.Roles;
        if (roles.Find(Role) is not { } role)
        {
            var known = roles.Count == 0 ? "It has none" : "It has " + string.Join(", ", roles.Select(each => each.Id));
            throw new UsageException($"'{Role}' is no role of the policy {Files.Policy.Identity.Id}. {known}.");
        }

        if (right is not null && !role.MayApprove.Contains(right))
        {
            var may = roles.Where(each => each.MayApprove.Contains(right)).Select(each => each.Id).ToList();
            throw new UsageException(
                $"The role '{Role}' may not approve {right}. " + (may.Count == 0 ? $"No role of the policy may: one of them needs 'may-approve: [{right}]'." : $"These may: {string.Join(", ", may)}."));
        }
    }

    /// <summary>Signs.</summary>
    /// <returns>What was done, as a sentence.</returns>
    /// <exception cref="UsageException">The key is not the role's.</exception>
    public string Sign(Approvable what, ECDsa key, string keyPath)
    {
        var publicKey = ApprovalKey.Format(key.ExportParameters(includePrivateParameters: false));
        if (Files.Policy.Roles.Find(Role)!.Key is not { } held)
        {
            throw new UsageException($"The policy holds no public key of '{Role}', so nobody could verify the signature. Add this one and have the policy approved: roles.{Role}.key: {publicKey}");
        }

        if (held != publicKey)
        {
            throw new UsageException($"The key in '{keyPath}' is not the one that the policy holds for '{Role}' (roles.{Role}.key).");
        }

        var on = what.Subject.Kind == "policy" && IsApprovedAsItIs ? Files.Policy.Identity.Approval!.On : On;
        var signature = ApprovalSignature.Sign(key, what.Subject.Hash, Role, on);
        Files.File.Write(what.Subject.Kind switch
        {
            "policy" => WithPolicyApproval(what.Subject.Hash, on, signature),
            "baseline" => BaselineWriter.Write(
                Files.Baseline!.PolicyId,
                Files.Baseline.Entries.Select(entry => entry.Value),
                new BaselineApproval(Role, on, SourceSpan.FileStart) { Hash = what.Subject.Hash, Signature = signature }),
            _ => WithCardApproval(what, signature),
        });
        return $"{what.Subject.Name}: signed by {Role} on {on} in {Files.File.Path} (hash {what.Subject.Hash}).";
    }

    /// <summary>Records.</summary>
    /// <returns>What was done, as a sentence.</returns>
    public string Record(Approvable what)
    {
        if (Files.Records?.Records.Any(record => record.Hash == what.Subject.Hash && record.Of == what.Subject.Name && record.By == Role) == true)
        {
            return $"{what.Subject.Name}: {Files.RecordsPath} records already that {Role} approved this.";
        }

        var entries = new List<KeyValuePair<string, PolicyValue>>
        {
            new("hash", PolicyValue.Of(what.Subject.Hash)),
            new("of", PolicyValue.Of(what.Subject.Name)),
            new("by", PolicyValue.Of(Role)),
            new("on", PolicyValue.Of(On.ToString())),
        };
        if (Minutes is not null)
        {
            entries.Add(new("minutes", PolicyValue.Of(Minutes)));
        }

        if (what.Subject.Repository is { } repository)
        {
            entries.Add(new("repository", PolicyValue.Of(repository)));
        }

        var file = Files.Records is null ? new TextFile(Files.RecordsPath, NewRecords(), HasMark: false) : TextFile.Read(Files.RecordsPath);
        var text = Edited(file);
        var records = text.Content.Find("approvals")!.Items.Where(record => record.Entries is { Length: > 0 });
        file.Write(text.Set(PolicyValue.List(records.Append(PolicyValue.Map(entries))), "approvals").Text);

        // In the organisation's own policy the card says who approved it; in a repository the record does.
        if (Files.IsPolicy && what.Path.Length > 0)
        {
            Files.File.Write(WithCardApproval(what, signature: null));
        }

        // An approval of the text before would go on saying that this one was changed after it.
        if (what.Subject.Kind == "policy" && IsApprovedAsItWas)
        {
            Files.File.Write(Edited(Files.File).Remove("policy", "approval").Text);
        }

        return $"{what.Subject.Name}: approved by {Role} on {On}, recorded in {Files.RecordsPath} (hash {what.Subject.Hash}).";
    }

    /// <summary>Whether the policy's approval is over the text as it is: then another role joins it, and else it begins anew.</summary>
    public bool IsApprovedAsItIs => Files.Policy.Identity.Approval is { Hash: { Value: var hash } } && hash == Files.Policy.ContentHash;

    /// <summary>Whether the policy's approval is over a text that the policy no longer has.</summary>
    public bool IsApprovedAsItWas => Files.Policy.Identity.Approval is { Hash: not null } && !IsApprovedAsItIs;

    private string WithPolicyApproval(string hash, PolicyDate on, string signature)
    {
        var old = Files.Policy.Identity.Approval;
        var keeps = IsApprovedAsItIs || old is { Hash: null };
        var by = keeps ? old!.By.Select(role => role.Value).Append(Role).Distinct(StringComparer.Ordinal) : [Role];
        var edits = new List<PolicyEdit>
        {
            PolicyEdit.Set(PolicyValue.Of(on.ToString()), "policy", "approval", "on"),
            PolicyEdit.Set(PolicyValue.List([.. by]), "policy", "approval", "by"),
            PolicyEdit.Set(PolicyValue.Of(hash), "policy", "approval", "hash"),
        };
        if (!keeps)
        {
            edits.Add(PolicyEdit.Remove("policy", "approval", "signatures"));
            edits.Add(PolicyEdit.Remove("policy", "approval", "minutes"));
        }

        if (Minutes is not null)
        {
            edits.Add(PolicyEdit.Set(PolicyValue.Of(Minutes), "policy", "approval", "minutes"));
        }

        // One after the other: what is taken away must be gone before it is written anew.
        return Edited(Files.File).Apply(edits).Set(PolicyValue.Of(signature), "policy", "approval", "signatures", Role).Text;
    }

    private string WithCardApproval(Approvable what, string? signature)
    {
        var text = Edited(Files.File);
        if (text.Content.Find(what.Path) is { Text: { } reason })
        {
            text = text.Set(PolicyValue.Map([new("reason", PolicyValue.Of(reason))]), what.Path);
        }

        text = text
            .Set(PolicyValue.Of(Role), [.. what.Path, "approved-by"])
            .Set(PolicyValue.Of(On.ToString()), [.. what.Path, "approved-on"]);
        return (signature is null ? text.Remove([.. what.Path, "signature"]) : text.Set(PolicyValue.Of(signature), [.. what.Path, "signature"])).Text;
    }

    private string NewRecords() => $$"""
        # Approvals of what repositories ask for, and of the policy. Whoever may change this file may approve: let its owners review every change.
        schema: 1
        policy: {{Files.Policy.Identity.Id}}
        approvals:
          - {}

        """.ReplaceLineEndings("\n");

    private static PolicyText Edited(TextFile file) => PolicyText.Read(file.Text, file.Path, out var problems) ?? throw new UsageException($"{file.Path}: {problems[0].Message}.");
}

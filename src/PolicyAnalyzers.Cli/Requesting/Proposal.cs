using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Editing;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Requesting;

/// <summary>A card that somebody proposes, with all that is needed to decide.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Context">Who asks, why, for which code.</param>
/// <param name="Card">The card.</param>
/// <param name="Similar">What the policy has already that could serve.</param>
internal sealed record Proposal(RequestKind Kind, RequestContext Context, PolicyValue Card, IReadOnlyList<string> Similar)
{
    private const string Header = "request";

    /// <summary>Makes a proposal that would be sound in the policy.</summary>
    /// <exception cref="UsageException">The policy has the id, or would refuse the card; the message says why.</exception>
    public static Proposal Make(RequestKind kind, RequestContext context, PolicyValue card, PolicyDocument policy, TextFile policyFile)
    {
        Into(policyFile, kind.Section, context.Id, card);
        return new Proposal(kind, context, card, SimilarCards.Of(kind, card, policy));
    }

    /// <summary>The text of a policy with a card added.</summary>
    /// <exception cref="UsageException">It has the id already, or would not be sound.</exception>
    public static string Into(TextFile policyFile, string section, string id, PolicyValue card)
    {
        var text = PolicyText.Read(policyFile.Text, policyFile.Path, out var faults) ?? throw new UsageException($"{policyFile.Path}: {faults[0].Message}.");
        if (text.Content.Find([section, id]) is not null)
        {
            throw new UsageException($"The policy has '{id}' under '{section}' already. Use it, or give the proposal another id.");
        }

        var added = text.Set(card, section, id).Text;
        var problems = PolicyReader.Read(added, policyFile.Path).Problems;
        return problems.IsEmpty
            ? added
            : throw new UsageException(string.Join(Environment.NewLine, problems.Select(problem => $"{problem.Message}. {problem.Remedy}.").Prepend("The policy would refuse this card:")));
    }

    /// <summary>The file for a pull request.</summary>
    public string ToFile(string policyId) => PolicyText.Read("schema: 1\n", "", out _)!
        .Set(PolicyValue.Map(ContextEntries(policyId)), Header)
        .Set(PolicyValue.Map([new(Context.Id, Card)]), Kind.Section)
        .Text;

    /// <summary>The description of the pull request, in Markdown.</summary>
    public string ToPullRequest(PolicyDocument policy, string file)
    {
        var lines = new List<string>
        {
            $"## Request: {Kind.Name} `{Context.Id}`",
            "",
            $"{Context.By} asks {policy.Identity.Contact} for this {Kind.Name} under {policy.Identity.Id} {policy.Identity.Version}: {Context.Why}",
            "",
        };
        lines.AddRange(Context.Repository is null ? [] : [$"Repository: {Context.Repository}", ""]);
        lines.AddRange(Context.Code.IsEmpty ? [] : ["Code: " + string.Join(", ", Context.Code.Select(symbol => $"`{symbol}`")), ""]);
        lines.Add(Similar.Count == 0 ? "Nothing in the policy resembles it." : "**Do we have this already?** The policy has:");
        lines.AddRange(Similar.Select(line => "- " + line));
        lines.AddRange(["", $"To accept it: `dotnet policy approve {file} --into policy.yaml --as ROLE`"]);
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>Reads a proposed card from its file.</summary>
    /// <returns>The section, the id and the card.</returns>
    /// <exception cref="UsageException">The file is no request for this policy.</exception>
    public static (string Section, string Id, PolicyValue Card) Read(TextFile file, string policyId)
    {
        var content = (PolicyText.Read(file.Text, file.Path, out var faults) ?? throw new UsageException($"{file.Path}: {faults[0].Message}.")).Content;
        if (content.Find([Header, "policy"])?.Text is not { } extends)
        {
            throw new UsageException($"'{file.Path}' is no request: the key 'request.policy' is missing. Make one with 'dotnet policy request'.");
        }

        if (extends != policyId)
        {
            throw new UsageException($"'{file.Path}' is a request to the policy {extends}, and this one is {policyId}.");
        }

        foreach (var kind in RequestKind.All)
        {
            if (content.Find(kind.Section)?.Entries is [var card])
            {
                return (kind.Section, card.Key, card.Value);
            }
        }

        throw new UsageException($"'{file.Path}' must hold one card, under {string.Join(", ", RequestKind.All.Select(kind => kind.Section))}.");
    }

    private IEnumerable<KeyValuePair<string, PolicyValue>> ContextEntries(string policyId)
    {
        yield return new("policy", PolicyValue.Of(policyId));
        yield return new("by", PolicyValue.Of(Context.By));
        yield return new("on", PolicyValue.Of(Context.On.ToString()));
        yield return new("why", PolicyValue.Of(Context.Why));
        if (Context.Repository is not null)
        {
            yield return new("repository", PolicyValue.Of(Context.Repository));
        }

        if (!Context.Code.IsEmpty)
        {
            yield return new("code", PolicyValue.List([.. Context.Code]));
        }

        if (Similar.Count > 0)
        {
            yield return new("similar", PolicyValue.List([.. Similar]));
        }
    }
}

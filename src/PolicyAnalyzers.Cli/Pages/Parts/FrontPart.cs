using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>What an executive signs: which text it is, who answers for it, since when it holds, who approved it.</summary>
internal static class FrontPart
{
    public static Phrase Subtitle(PolicyWords words) =>
        $"Version {words.Policy.Identity.Version} · in force from " + PolicyWords.Day(words.Policy.Identity.Effective);

    public static ImmutableArray<Block> Of(PolicyWords words)
    {
        var identity = words.Policy.Identity;
        var blocks = new List<Block>();
        if (identity.Effective is { } effective && words.Today < effective)
        {
            blocks.Add(new Notice($"Not yet in force: it takes effect on {PolicyWords.Day(effective)}."));
        }

        if (identity.Approval is { } approval)
        {
            var minutes = approval.Minutes is null ? Phrase.Empty : ". Minutes: " + PolicyWords.Address(approval.Minutes);
            blocks.Add(new Notice($"Approved on {PolicyWords.Day(approval.On)} by " + Phrase.List(approval.By.Select(by => words.Role(by))) + minutes + ".", IsGood: true));
        }
        else
        {
            blocks.Add(new Notice("Not approved. The policy records no approval: until it does, this is a proposal."));
        }

        if (identity.Review?.Next is { } next && next < words.Today)
        {
            blocks.Add(new Notice($"The review is overdue: it was due on {PolicyWords.Day(next)}."));
        }

        blocks.Add(new Facts([.. Facts(words)]));
        if (identity.Approval is null)
        {
            blocks.Add(new Signatures(identity.Owner is null ? [Phrase.Empty] : [words.Role(identity.Owner)]));
        }

        return [.. blocks];
    }

    private static IEnumerable<Fact> Facts(PolicyWords words)
    {
        var identity = words.Policy.Identity;
        yield return new Fact("Accountable", words.Role(identity.Owner));
        yield return new Fact("Contact", PolicyWords.Address(identity.Contact));
        yield return new Fact("In force from", PolicyWords.Day(identity.Effective));
        yield return new Fact("Announced", PolicyWords.Day(identity.Announced));
        yield return new Fact("Next review", Review(words));
        if (!identity.BasedOn.IsEmpty)
        {
            yield return new Fact("Based on", PolicyWords.Texts(identity.BasedOn));
        }

        if (identity.Location is not null)
        {
            yield return new Fact("Published at", PolicyWords.Address(identity.Location));
        }

        yield return new Fact("Package", Phrase.Code(identity.Id) + " " + identity.Version
            + (identity.RequiredAnalyzers is { } lowest ? $", needs analyzers {lowest} or later" : ""));
        yield return new Fact("Checksum (SHA-256)", Phrase.Code(words.Policy.Hash));
        yield return new Fact("As read on", PolicyWords.Day(words.Today));
    }

    private static Phrase Review(PolicyWords words) => words.Policy.Identity.Review switch
    {
        { Next: { } next, EveryDays: { } every } => $"{PolicyWords.Day(next)}, then at least every {PolicyWords.Days(every)}",
        { Next: { } next } => PolicyWords.Day(next),
        { EveryDays: { } every } => $"at least every {PolicyWords.Days(every)}",
        _ => PolicyWords.NotStated,
    };
}

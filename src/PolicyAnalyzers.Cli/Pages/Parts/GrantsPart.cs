using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>What others may do by themselves, and what is set aside with a reason.</summary>
internal static class GrantsPart
{
    public static Section Delegations(PolicyWords words) => new("delegations", "What teams may register by themselves", [.. words.Policy.Delegations.Select(delegation => PolicyWords.Card("delegation", Titled(delegation), new Facts(
    [
        new Fact("Repositories", delegation.Repositories.IsEmpty ? PolicyWords.NotStated : Phrase.List(delegation.Repositories.Select(Phrase.Code))),
        new Fact("May add", PolicyWords.Texts(delegation.MayAdd)),
        new Fact("For the purposes", delegation.Purposes.IsEmpty ? PolicyWords.NotStated : Phrase.List(delegation.Purposes.Select(purpose => words.Purpose(purpose)))),
        new Fact("On the channels", TermParts.Channels(delegation.Channels)),
        new Fact("For at most", PolicyWords.Days(delegation.NoLongerThanDays)),
    ])))]);

    public static Section Waivers(PolicyWords words)
    {
        var judged = WaiverChecks.Judge(words.Policy, [], words.Approvals, new CompositionSettings(null, words.Today)).ToDictionary(each => each.Card.Id);
        return new Section(
            "waivers",
            "Waivers: findings that are accepted for a while",
            [.. words.Policy.Waivers.Select(waiver => PolicyWords.Card("waiver", Titled(waiver), Blocks(waiver, judged.GetValueOrDefault(waiver.Id), words)))]);
    }

    public static Section Exemptions(PolicyWords words) => new("exemptions", "Exemptions: what is no customer data", words.Policy.Data.Exempt.IsEmpty
        ? []
        : [new Table("Code that holds no customer data", ["Code", "Reason", "Approved by"], [.. words.Policy.Data.Exempt.Select(each => ImmutableArray.Create(PolicyWords.Symbol(each.Symbol), PolicyWords.Or(each.Reason), each.ApprovedBy is { } by ? words.Role(by) : "with the policy"))])]);

    public static Section Models(PolicyWords words) => new("models", "What is known of code that nobody can annotate", words.Policy.Models.IsEmpty
        ? []
        : [new Table("Facts about code", ["Code", "What it does"], [.. words.Policy.Models.Select(model => ImmutableArray.Create(PolicyWords.Symbol(model.Symbol), Meaning(model, words)))])]);

    private static IEnumerable<Block> Blocks(WaiverCard waiver, JudgedWaiver? judged, PolicyWords words)
    {
        switch (judged?.State)
        {
            case WaiverState.Expired:
                yield return new Notice("Expired on " + PolicyWords.Day(waiver.Expires) + ": it covers nothing any more.");
                break;
            case WaiverState.Invalid:
                yield return new Notice($"Not valid, so it covers nothing: it {judged.Fault}.");
                break;
            case WaiverState.BreakGlass:
                yield return new Notice("An emergency: it holds without prior approval.");
                break;
        }

        yield return new Facts(
        [
            new Fact("Rule", BindingPart.Title(waiver.Rule.Value)),
            waiver.Symbol is { } symbol ? new Fact("Code", PolicyWords.Symbol(symbol)) : new Fact("Files", PolicyWords.Or(waiver.File)),
            new Fact("Reason", PolicyWords.Or(waiver.Reason)),
            new Fact("Asked for by", words.Role(waiver.RequestedBy)),
            new Fact("Approved by", waiver.ApprovedBy is null ? PolicyWords.NotStated : words.Role(waiver.ApprovedBy) + (waiver.ApprovedOn is { } on ? $", on {PolicyWords.Day(on)}" : "")),
            new Fact("Last day", PolicyWords.Day(waiver.Expires)),
            .. waiver.Emergency is { } emergency ? [new Fact("Emergency", emergency + (waiver.Opened is { } opened ? $", since {PolicyWords.Day(opened)}" : ""))] : ImmutableArray<Fact>.Empty,
        ]);
    }

    private static Phrase Meaning(SymbolModel model, PolicyWords words)
    {
        var facts = new List<Phrase>();
        if (model.Returns is { } returns)
        {
            facts.Add("returns " + words.Category(returns.Value) + (model.Origin is null ? Phrase.Empty : " from " + words.Origin(model.Origin)));
        }

        if (model.Destination is not null)
        {
            facts.Add("sends " + (model.Parameter is { } parameter ? Phrase.Code(parameter) : "data") + " to " + words.Destination(model.Destination));
        }

        if (model is { From: { } from, To: { } to })
        {
            facts.Add("passes on " + Phrase.Code(from) + (to == "return" ? " as its result" : " to " + Phrase.Code(to)));
        }

        if (model.Cleans is { } cleans)
        {
            facts.Add($"makes data {cleans}");
        }

        return Phrase.List(facts) is { IsEmpty: false } all ? all : PolicyWords.NotStated;
    }

    private static T Titled<T>(T card)
        where T : Policy.Model.Card => card with { Title = PolicyWords.Upper(PolicyWords.Plain(card.Title)) };
}

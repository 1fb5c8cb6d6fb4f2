using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vocabulary;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>The cards that uses point at.</summary>
internal static class TermParts
{
    public static Section Origins(PolicyWords words) => new("origins", "Origins: how data is captured", [.. words.Policy.Origins.Select(origin => PolicyWords.Card("origin", origin, Facts(
        new Fact("Came from", PolicyWords.Label(OriginSources.All, origin.Source)),
        new Fact("Notice shown", PolicyWords.Address(origin.Notice)),
        new Fact("Must not serve", origin.Forbids.IsEmpty ? "no purpose is ruled out" : Phrase.List(origin.Forbids.Select(purpose => PurposeOrKind(purpose, words)))))))]);

    public static Section Consents(PolicyWords words) => new("consents", "Consents: what people are asked", [.. words.Policy.Consents.Select(consent => PolicyWords.Card("consent", consent, Facts(
    [
        new Fact("Covers", consent.Purposes.IsEmpty ? PolicyWords.NotStated : Phrase.List(consent.Purposes.Select(purpose => words.Purpose(purpose)))),
        new Fact("Channels", Channels(consent.Channels)),
        new Fact("Holds for", consent.MaxAgeDays is { } days ? PolicyWords.Days(days) : "until it is withdrawn"),
        .. consent.Check is { } check ? [new Fact("Checked by", PolicyWords.Symbol(check))] : ImmutableArray<Fact>.Empty,
    ])))]);

    public static Section Purposes(PolicyWords words) => new("purposes", "Purposes: what data may be used for", [.. words.Policy.Purposes.Select(purpose => PolicyWords.Card("purpose", purpose, Facts(
    [
        new Fact("Kind", PolicyWords.Label(PurposeKinds.All, purpose.Kind)),
        new Fact("Legal basis", PolicyWords.LegalBasis(purpose.LegalBasis)),
        new Fact("Goal", words.Goal(purpose.Goal)),
        new Fact("Answers for it", words.Role(purpose.Owner)),
        new Fact("Data is kept for", PolicyWords.Days(purpose.RetentionDays)),
        new Fact("Its data may also serve", purpose.Compatible.IsEmpty ? "no other purpose" : Phrase.List(purpose.Compatible.Select(other => words.Purpose(other)))),
        .. PolicyWords.Standards(PurposeKinds.All.FirstOrDefault(term => term.Id == purpose.Kind)),
    ])))]);

    public static Section Insights(PolicyWords words) => new("insights", "Insights: what is learned", [.. words.Policy.Insights.Select(insight => PolicyWords.Card("insight", insight, Facts(
        new Fact("Figure that it feeds", words.Metric(insight.Metric)))))]);

    public static Section Destinations(PolicyWords words) => new("destinations", "Destinations: who receives data, and where it is kept", [.. words.Policy.Destinations.Select(destination => PolicyWords.Card("destination", destination, Facts([.. Destination(destination)])))]);

    /// <summary>Channels as people call them.</summary>
    public static Phrase Channels(IEnumerable<string> channels) => PolicyWords.Texts(channels.Select(Channel));

    private static string Channel(string id) => id switch
    {
        "email" => "e-mail",
        "sms" => "text message",
        "phone" => "telephone",
        "push" => "push message",
        "in-app" => "inside of the app",
        "in-person" => "in person",
        _ => id,
    };

    private static IEnumerable<Fact> Destination(DestinationCard destination)
    {
        yield return new Fact("Kind", PolicyWords.Label(DestinationKinds.All, destination.Kind));
        yield return new Fact("Region", PolicyWords.Or(destination.Region));
        yield return new Fact("Contract", PolicyWords.Address(destination.Contract));
        if (destination.Guidance is { } guidance)
        {
            yield return new Fact("Guidance for readers", guidance);
        }

        if (!destination.Hosts.IsEmpty)
        {
            yield return new Fact("Hosts", Phrase.List(destination.Hosts.Select(host => Phrase.Code(host.Value))));
        }

        if (!destination.Symbols.IsEmpty)
        {
            yield return new Fact("Reached in code by", Phrase.List(destination.Symbols.Select(PolicyWords.Symbol)));
        }

        foreach (var fact in PolicyWords.Standards(DestinationKinds.All.FirstOrDefault(term => term.Id == destination.Kind)))
        {
            yield return fact;
        }
    }

    private static Phrase PurposeOrKind(PolicyAnalyzers.Policy.Located<string> id, PolicyWords words) =>
        words.Policy.Purposes.Find(id.Value) is null ? PolicyWords.Label(PurposeKinds.All, id.Value) : words.Purpose(id);

    private static Facts Facts(params ImmutableArray<Fact> facts) => new Facts(facts);
}

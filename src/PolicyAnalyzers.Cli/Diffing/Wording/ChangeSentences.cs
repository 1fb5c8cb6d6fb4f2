using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Diffing.Wording;

/// <summary>Puts changes of a policy into words for people who do not read YAML.</summary>
internal sealed class ChangeSentences(PolicyDocument older, PolicyDocument newer)
{
    private readonly CardNames olderNames = new(older);
    private readonly CardNames newerNames = new(newer);

    /// <summary>One change, as a sentence. Levels are said by <see cref="LevelSentences"/>.</summary>
    public string Of(PolicyChange change)
    {
        var ids = Ids(change);
        var card = PhraseBook.CardOf(change.Pattern);
        var isWholeCard = change.IsEntry && card is { } named && change.Pattern == named.Section + ".*";
        var phrase = PhraseBook.Find(change.Pattern);
        if (isWholeCard && phrase is null)
        {
            return EntrySentences.Of(card!.Value.Section, card.Value.Noun, ids[0], Title(card.Value.Section, ids[0], isOlder: change.Newer is null), change, older, newer, newerNames);
        }

        var said = Predicates(change, phrase).Select(predicate => Fill(predicate, change, ids)).ToList();
        var subject = card is null || isWholeCard ? string.Empty : $"{card.Value.Noun} {Subject(change, card.Value.Section, ids[0])} ";
        return Sentences.Capital(
            said.Count == 0 ? subject + General(change)
            : subject.Length > 0 ? $"{subject}{string.Join(", and ", said)}."
            : string.Join(". ", said) + ".");
    }

    /// <summary>What the policy chose where the pattern has stars.</summary>
    private static ImmutableArray<string> Ids(PolicyChange change)
    {
        var match = Regex.Match(change.Path, "^" + Regex.Escape(change.Pattern).Replace("\\*", "(.+?)", StringComparison.Ordinal) + "$");
        return [.. match.Groups.Values.Skip(1).Select(group => group.Value), string.Empty];
    }

    private static IEnumerable<string> Predicates(PolicyChange change, Phrase? phrase)
    {
        if (IsList(change))
        {
            return ListPredicates(change, phrase);
        }

        var said = change switch
        {
            { IsEntry: true } => change.Newer is not null ? phrase?.More : phrase?.Less,

            // A switch and a word of a ranked few: what counts is which way it went, not whether it was written down.
            _ when phrase is { Changed: null } => change.Effect.HasFlag(ChangeEffect.Tightens) ? phrase.More : phrase.Less,
            { Older: null } => phrase?.More,
            { Newer: null } => phrase?.Less,
            _ => phrase?.Changed,
        };
        return said is null ? [] : [said];
    }

    private static bool IsList(PolicyChange change) => !change.IsEntry && (change.Added.Length > 0 || change.Removed.Length > 0);

    private static IEnumerable<string> ListPredicates(PolicyChange change, Phrase? phrase)
    {
        // Without the list, every language counts, so that going without is not the same as taking each away.
        if (change is { Pattern: "data.languages", Newer: null } or { Pattern: "data.languages", Older: null })
        {
            return [change.Newer is null ? "Names in code are now read for certain in every language that is known" : "Names in code are now read for certain only in {items}"];
        }

        return phrase is not { More: { } more, Less: { } less } ? []
            : (change.Added.Length, change.Removed.Length) switch
            {
                (_, 0) => [more],
                (0, _) => [less],
                _ => [more.Replace("{items}", "{added}", StringComparison.Ordinal), less.Replace("{items}", "{removed}", StringComparison.Ordinal)],
            };
    }

    private string Fill(string predicate, PolicyChange change, ImmutableArray<string> ids)
    {
        var shape = PhraseBook.ShapeOf(change.Pattern);
        var item = shape?.Item ?? shape;
        return predicate
            .Replace("{id}", ValueWords.Say(ids.Length > 1 ? ids[^2] : string.Empty, PhraseBook.ShapeOfId(change.Pattern), newerNames, olderNames), StringComparison.Ordinal)
            .Replace("{items}", Items(change.Added.Length > 0 ? change.Added : change.Removed, item), StringComparison.Ordinal)
            .Replace("{added}", Items(change.Added, item), StringComparison.Ordinal)
            .Replace("{removed}", Items(change.Removed, item), StringComparison.Ordinal)
            .Replace("{old}", ValueWords.Say(change.Older ?? string.Empty, shape, olderNames, newerNames), StringComparison.Ordinal)
            .Replace("{new}", ValueWords.Say(change.Newer ?? string.Empty, shape, newerNames, olderNames), StringComparison.Ordinal);
    }

    private string Items(ImmutableArray<string> items, ValueShape? shape) => ValueWords.Join(items.Select(item => ValueWords.Say(item, shape, newerNames, olderNames)));

    /// <summary>A sentence for a key that nobody wrote a phrase for.</summary>
    private string General(PolicyChange change)
    {
        var key = change.Path[(change.Path.LastIndexOf('.') + 1)..].Replace('-', ' ');
        var shape = PhraseBook.ShapeOf(change.Pattern);
        var item = shape?.Item ?? shape;
        string Old() => ValueWords.Say(change.Older!, shape, olderNames, newerNames);
        string New() => ValueWords.Say(change.Newer!, shape, newerNames, olderNames);
        return $"\"{key}\" " + (IsList(change) switch
        {
            true when change.Removed.IsEmpty => $"now also lists {Items(change.Added, item)}.",
            true when change.Added.IsEmpty => $"no longer lists {Items(change.Removed, item)}.",
            true => $"now lists {Items(change.Added, item)}, and no longer {Items(change.Removed, item)}.",
            _ when change.Older is null => $"is now stated: {New()}.",
            _ when change.Newer is null => $"is no longer stated; it was {Old()}.",
            _ => $"is now {New()}; it was {Old()}.",
        });
    }

    /// <summary>A card that was renamed is known by its older name; a role by its id, since its name is whoever holds it.</summary>
    private string Subject(PolicyChange change, string section, string id)
        => section == "roles" ? $"\"{id}\"" : Title(section, id, isOlder: change.Pattern.EndsWith(".title", StringComparison.Ordinal));

    private string Title(string section, string id, bool isOlder)
    {
        var (first, second) = isOlder ? (olderNames, newerNames) : (newerNames, olderNames);
        return first.TitleOf(section, id) ?? second.TitleOf(section, id) ?? ValueWords.Say(id, PhraseBook.ShapeOfId(section + ".*"));
    }
}

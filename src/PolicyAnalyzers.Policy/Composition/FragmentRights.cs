using System.Linq;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>What a fragment may do with a key that the organisation's policy has as well, in words. It follows from the declared directions.</summary>
internal static class FragmentRights
{
    /// <summary>Whether there is something to say of a key: not of a map of declared keys, and not of a file's head.</summary>
    public static bool IsJudged(string path) => path != "schema" && KeyDirections.Find(path) is not null;

    /// <summary>What follows 'A fragment may only', as <c>raise it</c>; null where the key is the organisation's alone.</summary>
    /// <param name="path">A path that is judged.</param>
    /// <param name="shape">What the key's value looks like.</param>
    public static string? Of(string path, ValueShape shape) => shape.OtherKey is null ? OfValue(path, KeyDirections.Find(path)!) : OfEntries(path);

    /// <summary>The same as a sentence, which is true also inside of cards that a fragment adds.</summary>
    public static string Sentence(string path, ValueShape shape) => (Of(path, shape), IsInCardThatMayBeAdded(path)) switch
    {
        ({ } right, _) when HasKeyToTighten(path, shape) => $"A fragment may only {right}, and tighten those of the organisation.",
        (null, _) when HasKeyToTighten(path, shape) => "A fragment may only tighten the organisation's entries, and add none.",
        ({ } right, false) => $"A fragment may only {right}.",
        ({ } right, true) => $"In a card of the organisation's, a fragment may only {right}.",
        (null, true) => "It is said by whoever wrote the card.",
        _ => "Only the organisation says it, and no fragment.",
    };

    private static bool HasKeyToTighten(string path, ValueShape shape) =>
        shape.OtherKey is not null && shape.Item!.Keys.Any(key => IsJudged($"{path}.*.{key.Name}") && Of($"{path}.*.{key.Name}", key.Shape) is not null);

    private static bool IsInCardThatMayBeAdded(string path) =>
        path.IndexOf('.') is > 0 and var end && path.Substring(0, end) is var section && (FragmentLanguage.IsRegistrable(section) || section == EntryDirections.Models);

    private static string? OfValue(string path, KeyDirection direction) => direction.Tighter switch
    {
        Direction.Higher => "raise it",
        Direction.Lower => "lower it",
        Direction.Earlier => "set it earlier",
        Direction.Later => "set it later",
        Direction.More => "add to it",
        Direction.Fewer => "leave some out",
        Direction.On => "switch it on",
        Direction.Ranked when path == "levels.default" => "raise it, for every rule",
        Direction.Ranked => $"tighten it, in the order {string.Join(", ", direction.Ranks)}",
        _ => null,
    };

    // What a fragment does not mention is not gone: so entries can be added, and never taken out.
    private static string? OfEntries(string section) => section switch
    {
        FragmentLanguage.Waivers => "add entries that are approved, or emergencies",
        Registrations.Exemptions => "add approved entries",
        EntryDirections.Attributes => "add entries that do not mean 'none'",
        EntryDirections.Models => "add entries without 'cleans'",
        References.CategoriesSection => "add categories of the taxonomy",
        _ when FragmentLanguage.IsRegistrable(section) => "add entries that a delegation grants",
        _ => KeyDirections.Find(section)!.Tighter == Direction.More ? "add entries" : null,
    };
}

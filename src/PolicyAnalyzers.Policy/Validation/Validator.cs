using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>Holds the nodes of a file against the declared language: each independent fault once.</summary>
internal sealed class Validator
{
    private const int MostListed = 12;

    private readonly string subject;
    private readonly ProblemList problems;
    private readonly Definitions definitions;
    private readonly MappingNode? addsTo;
    private readonly List<string> path = new();

    private Validator(string subject, ProblemList problems, MappingNode root, MappingNode? addsTo)
    {
        this.subject = subject;
        this.problems = problems;
        this.addsTo = addsTo;
        definitions = new Definitions(root, addsTo);
    }

    /// <summary>Checks a file.</summary>
    /// <param name="root">Its root.</param>
    /// <param name="shape">The declared language.</param>
    /// <param name="subject">What the file is, for messages: <c>policy</c>.</param>
    /// <param name="problems">Takes the faults.</param>
    public static void Check(MappingNode root, ValueShape shape, string subject, ProblemList problems) =>
        new Validator(subject, problems, root, addsTo: null).Check(root, shape, Place.OfFile);

    /// <summary>Checks a fragment, which may name what the policy defines and need not repeat what a card of the policy says.</summary>
    /// <param name="root">The fragment's root.</param>
    /// <param name="organisation">The root of the policy that it adds to.</param>
    /// <param name="problems">Takes the faults.</param>
    public static void CheckFragment(MappingNode root, MappingNode organisation, ProblemList problems) =>
        new Validator("fragment", problems, root, organisation).Check(root, FragmentLanguage.Root, Place.OfFile);

    /// <summary>Checks one value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="shape">What it must look like.</param>
    /// <param name="owner">The key that it belongs to, or the file: the place where something that is missing is reported.</param>
    private void Check(Node node, ValueShape shape, Place owner)
    {
        if (shape.SingleForm is { } inShort)
        {
            shape = node is MappingNode ? shape.MapForm! : node is ScalarNode ? inShort : shape;
        }

        switch (node)
        {
            case MappingNode mapping when shape.Kind == ValueKind.Map:
                CheckMap(mapping, shape, owner);
                break;
            case ScalarNode { IsNull: true } when shape.Kind == ValueKind.Map:
                CheckRequired(MappingNode.Empty, shape, owner);
                break;
            case SequenceNode sequence when shape.Kind == ValueKind.List:
                for (var i = 0; i < sequence.Count; i++)
                {
                    var place = Place.OfItem(sequence, i);
                    if (!IsChecked(sequence.TextAt(i), shape.Item!, place))
                    {
                        Check(sequence.ItemAt(i), shape.Item!, place);
                    }
                }

                break;
            case ScalarNode { IsNull: true }:
                problems.Add(
                    ProblemList.Unreadable,
                    owner.Span,
                    $"{Here()} has no value",
                    $"{ScalarChecks.Remedy(shape.Kind)}, or delete the key");
                break;
            case ScalarNode scalar when shape.Kind is not (ValueKind.Map or ValueKind.List):
                CheckScalar(scalar.Value, shape, Place.Of(scalar));
                break;
            default:
                problems.Add(
                    ProblemList.Unreadable,
                    node.Span,
                    $"{Here()} must be {Expected(shape)}, but is {node.Noun}",
                    ScalarChecks.Remedy(shape.Kind));
                break;
        }
    }

    private void CheckMap(MappingNode mapping, ValueShape shape, Place owner)
    {
        CheckRequired(mapping, shape, owner);
        if (shape.OtherKey is { Kind: ValueKind.Id })
        {
            SpellingChecks.Check(mapping, In, problems);
        }

        var declaredKeys = 0UL;
        var guess = 0;
        HashSet<string>? otherKeys = null;
        for (var i = 0; i < mapping.Count && !problems.IsFull; i++)
        {
            var name = mapping.NameAt(i);
            var index = shape.IndexOf(name, guess);
            guess = index + 1;
            var isNew = index < 0
                ? (otherKeys ??= new HashSet<string>(StringComparer.Ordinal)).Add(name)
                : declaredKeys != (declaredKeys |= 1UL << index);
            if (!isNew)
            {
                AddDuplicate(mapping.KeyAt(i), mapping.FindKey(name)!);
            }

            if (index >= 0)
            {
                CheckInside(mapping, i, shape.Keys[index].Shape);
            }
            else if (IsOtherKey(mapping, i, shape))
            {
                CheckScalar(name, shape.OtherKey!, Place.OfKey(mapping, i));
                CheckInside(mapping, i, shape.Item!);
            }
        }
    }

    private void CheckInside(MappingNode mapping, int index, ValueShape shape)
    {
        path.Add(mapping.NameAt(index));
        if (!IsChecked(mapping.TextAt(index), shape, Place.OfValue(mapping, index)))
        {
            Check(mapping.ValueAt(index), shape, Place.OfKey(mapping, index));
        }

        path.RemoveAt(path.Count - 1);
    }

    /// <summary>Checks a text where one is expected, the usual case, without making it a node.</summary>
    /// <returns>Whether it was one.</returns>
    private bool IsChecked(string? text, ValueShape shape, Place place)
    {
        if (text is null || (shape.SingleForm ?? shape) is not { Kind: not (ValueKind.Map or ValueKind.List) } single)
        {
            return false;
        }

        CheckScalar(text, single, place);
        return true;
    }

    private void AddDuplicate(ScalarNode key, ScalarNode first) => problems.Add(
        ProblemList.Undefined,
        key.Span,
        FormattableString.Invariant($"{Quote.Of(key.Value)} is defined twice{In()}, first on line {first.Span.Line}"),
        "Delete one of them, or give it another name");

    /// <summary>Whether a key that is not declared is one that the policy chooses; where it is not, a problem was added.</summary>
    private bool IsOtherKey(MappingNode mapping, int index, ValueShape shape)
    {
        var name = mapping.NameAt(index);
        if (shape.OtherKey is { } other && (shape.Keys.IsEmpty || (other.Target is { } target && definitions.Knows(target, name))))
        {
            return true;
        }

        var names = NamesOf(shape);
        var nearest = Nearest.Of(name, names);
        if (shape.OtherKey is not null && nearest is null)
        {
            return true;
        }

        var remedy = nearest is not null ? $"Write '{nearest}'"
            : mapping.ValueAt(index) is ScalarNode { IsNull: true } ? "If it belongs to the text before it, quote that text: inside braces a comma ends it"
            : $"Use one of: {string.Join(", ", names)}";
        problems.Add(ProblemList.Unreadable, mapping.KeyAt(index).Span, $"{Quote.Of(name)} is not a key{Of()}", remedy);
        return false;
    }

    private void CheckRequired(MappingNode mapping, ValueShape shape, Place owner)
    {
        if (IsPartOfCard())
        {
            return;
        }

        foreach (var key in shape.Keys)
        {
            if (!key.IsRequired)
            {
                continue;
            }

            var other = key.Alternative is null ? null : mapping.FindKey(key.Alternative);
            if (mapping.FindKey(key.Name) is { } own)
            {
                if (other is not null)
                {
                    problems.Add(ProblemList.Unreadable, other.Span, $"'{key.Alternative}' stands beside '{key.Name}'{In()}, and only one of them can be meant", $"Delete one of them, on this line or on line {own.Span.Line}");
                }
            }
            else if (other is null)
            {
                problems.Add(
                    ProblemList.Unreadable,
                    owner.Span,
                    $"The key '{key.Name}'{(key.Alternative is null ? "" : $" or '{key.Alternative}'")} is missing{In()}",
                    $"Add it: {key.Meaning.TrimEnd('.')}");
            }
        }
    }

    /// <summary>Whether the map that is looked at, in a fragment, speaks of something that the policy has said the rest of.</summary>
    private bool IsPartOfCard() =>
        addsTo is not null
        && path.Count > 0
        && path[0] != FragmentLanguage.Header
        && (path.Count == 1 || !FragmentLanguage.IsRegistrable(path[0]) || (addsTo.Find(path[0]) as MappingNode)?.Find(path[1]) is not null);

    private void CheckScalar(string text, ValueShape shape, Place place)
    {
        if (shape.Kind == ValueKind.Choice)
        {
            if (shape.Words.IndexOf(text) < 0)
            {
                problems.Add(
                    ProblemList.Unreadable,
                    place.Span,
                    $"{Here()} must be {Expected(shape)}, but is {Quote.Of(text)}",
                    ChoiceRemedy(text, shape.Words));
            }
        }
        else if (shape.Target is { } target)
        {
            if (!definitions.Knows(target, text))
            {
                var whose = target.Sections.IsEmpty || !target.Terms.IsEmpty ? "" : " of this policy";
                problems.Add(
                    ProblemList.Undefined,
                    place.Span,
                    $"{Quote.Of(text)} is not {target.Noun}{whose}",
                    ReferenceRemedy(text, target));
            }
        }
        else if (!ScalarChecks.Accepts(shape.Kind, text))
        {
            problems.Add(
                ProblemList.Unreadable,
                place.Span,
                $"{Here()} must be {ScalarChecks.Noun(shape.Kind)}, but is {Quote.Of(text)}",
                ScalarChecks.Remedy(shape.Kind));
        }
    }

    private static string Expected(ValueShape shape) => shape.Kind == ValueKind.Choice
        ? shape.Words.Length == 1 ? $"'{shape.Words[0]}'" : $"one of {string.Join(", ", shape.Words)}"
        : ScalarChecks.Noun(shape.Kind);

    private static string ChoiceRemedy(string text, ImmutableArray<string> words) =>
        words.Length == 1 ? $"Write '{words[0]}'"
        : Nearest.Of(text, words) is { } nearest ? $"Write '{nearest}'"
        : "Write one of these words";

    private string ReferenceRemedy(string text, ReferenceTarget target)
    {
        var candidates = new List<string>(definitions.Candidates(target));
        var define = target.Sections.IsEmpty ? null : $"define it under '{string.Join("' or '", target.Sections)}'";
        if (NearestTerm(text, candidates) is { } nearest)
        {
            return define is null ? $"Write {Quote.Of(nearest)}" : $"Write {Quote.Of(nearest)}, or {define}";
        }

        if (candidates.Count == 0)
        {
            return $"{char.ToUpperInvariant(define![0])}{define.Substring(1)}";
        }

        var more = candidates.Count > MostListed ? ", …" : "";
        var listed = candidates.GetRange(0, Math.Min(MostListed, candidates.Count)).ConvertAll(Quote.Name);
        var list = $"Write one of: {string.Join(", ", listed)}{more}";
        return define is null ? list : $"{list}; or {define}";
    }

    // Two kinds of one family share most of their letters and mean different things: what counts is the part in which they differ.
    private static string? NearestTerm(string text, List<string> candidates)
    {
        var nearest = Nearest.Of(text, candidates);
        var family = text.LastIndexOf('.') + 1;
        return nearest is not null && family > 0 && nearest.StartsWith(text.Substring(0, family), StringComparison.Ordinal)
            ? Nearest.Of(text.Substring(family), new[] { nearest.Substring(family) }) is null ? null : nearest
            : nearest;
    }

    private static List<string> NamesOf(ValueShape shape)
    {
        var names = new List<string>(shape.Keys.Length);
        foreach (var key in shape.Keys)
        {
            names.Add(key.Name);
        }

        return names;
    }

    /// <summary>The value that is looked at, as the subject of a sentence.</summary>
    private string Here() => path.Count == 0 ? "The " + subject : Quote.Of(string.Join(".", path));

    private string In() => path.Count == 0 ? "" : " in " + Quote.Of(string.Join(".", path));

    private string Of() => path.Count == 0 ? " of a " + subject : " of " + Quote.Of(string.Join(".", path));
}

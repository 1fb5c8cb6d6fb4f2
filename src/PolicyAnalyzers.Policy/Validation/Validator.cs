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
        new Validator(subject, problems, root, addsTo: null).Check(root, shape, owner: null);

    /// <summary>Checks a fragment, which may name what the policy defines and need not repeat what a card of the policy says.</summary>
    /// <param name="root">The fragment's root.</param>
    /// <param name="organisation">The root of the policy that it adds to.</param>
    /// <param name="problems">Takes the faults.</param>
    public static void CheckFragment(MappingNode root, MappingNode organisation, ProblemList problems) =>
        new Validator("fragment", problems, root, organisation).Check(root, FragmentLanguage.Root, owner: null);

    /// <summary>Checks one value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="shape">What it must look like.</param>
    /// <param name="owner">The key that it belongs to, null for the file: the place where something that is missing is reported.</param>
    private void Check(Node node, ValueShape shape, Node? owner)
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
                foreach (var item in sequence.Items)
                {
                    Check(item, shape.Item!, item);
                }

                break;
            case ScalarNode { IsNull: true }:
                problems.Add(
                    ProblemList.Unreadable,
                    PlaceOf(owner),
                    $"{Here()} has no value",
                    $"{ScalarChecks.Remedy(shape.Kind)}, or delete the key");
                break;
            case ScalarNode scalar when shape.Kind is not (ValueKind.Map or ValueKind.List):
                CheckScalar(scalar, shape);
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

    private void CheckMap(MappingNode mapping, ValueShape shape, Node? owner)
    {
        CheckRequired(mapping, shape, owner);
        if (shape.OtherKey is { Kind: ValueKind.Id })
        {
            SpellingChecks.Check(mapping, In, problems);
        }

        var declaredKeys = 0UL;
        HashSet<string>? otherKeys = null;
        foreach (var entry in mapping.Entries)
        {
            if (problems.IsFull)
            {
                return;
            }

            var key = entry.Key;
            var index = shape.IndexOf(key.Value);
            var isNew = index < 0
                ? (otherKeys ??= new HashSet<string>(StringComparer.Ordinal)).Add(key.Value)
                : declaredKeys != (declaredKeys |= 1UL << index);
            if (!isNew)
            {
                AddDuplicate(key, mapping.FindKey(key.Value)!);
            }

            if (index >= 0)
            {
                CheckInside(key, entry.Value, shape.Keys[index].Shape);
            }
            else if (IsOtherKey(key, entry.Value, shape))
            {
                CheckScalar(key, shape.OtherKey!);
                CheckInside(key, entry.Value, shape.Item!);
            }
        }
    }

    private void CheckInside(ScalarNode key, Node value, ValueShape shape)
    {
        path.Add(key.Value);
        Check(value, shape, key);
        path.RemoveAt(path.Count - 1);
    }

    private void AddDuplicate(ScalarNode key, ScalarNode first) => problems.Add(
        ProblemList.Undefined,
        key.Span,
        FormattableString.Invariant($"{Quote.Of(key.Value)} is defined twice{In()}, first on line {first.Span.Line}"),
        "Delete one of them, or give it another name");

    /// <summary>Whether a key that is not declared is one that the policy chooses; where it is not, a problem was added.</summary>
    private bool IsOtherKey(ScalarNode key, Node value, ValueShape shape)
    {
        if (shape.OtherKey is { } other && (shape.Keys.IsEmpty || (other.Target is { } target && definitions.Knows(target, key.Value))))
        {
            return true;
        }

        var names = NamesOf(shape);
        var nearest = Nearest.Of(key.Value, names);
        if (shape.OtherKey is not null && nearest is null)
        {
            return true;
        }

        var remedy = nearest is not null ? $"Write '{nearest}'"
            : value is ScalarNode { IsNull: true } ? "If it belongs to the text before it, quote that text: inside braces a comma ends it"
            : $"Use one of: {string.Join(", ", names)}";
        problems.Add(ProblemList.Unreadable, key.Span, $"{Quote.Of(key.Value)} is not a key{Of()}", remedy);
        return false;
    }

    private void CheckRequired(MappingNode mapping, ValueShape shape, Node? owner)
    {
        if (IsPartOfCard())
        {
            return;
        }

        foreach (var key in shape.Keys)
        {
            if (key.IsRequired && mapping.Find(key.Name) is null)
            {
                problems.Add(
                    ProblemList.Unreadable,
                    PlaceOf(owner),
                    $"The key '{key.Name}' is missing{In()}",
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

    private void CheckScalar(ScalarNode scalar, ValueShape shape)
    {
        var text = scalar.Value;
        if (shape.Kind == ValueKind.Choice)
        {
            if (shape.Words.IndexOf(text) < 0)
            {
                problems.Add(
                    ProblemList.Unreadable,
                    scalar.Span,
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
                    scalar.Span,
                    $"{Quote.Of(text)} is not {target.Noun}{whose}",
                    ReferenceRemedy(text, target));
            }
        }
        else if (!ScalarChecks.Accepts(shape.Kind, text))
        {
            problems.Add(
                ProblemList.Unreadable,
                scalar.Span,
                $"{Here()} must be {ScalarChecks.Noun(shape.Kind)}, but is {Quote.Of(text)}",
                ScalarChecks.Remedy(shape.Kind));
        }
    }

    private static SourceSpan PlaceOf(Node? owner) => owner?.Span ?? SourceSpan.FileStart;

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

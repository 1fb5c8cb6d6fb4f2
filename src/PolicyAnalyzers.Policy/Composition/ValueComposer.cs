using System;
using System.Collections.Generic;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Composition;

/// <summary>
/// The tighter of two values of one key. It is a join: in whatever order and grouping values are joined, the result is the same, and joining a
/// value again changes nothing. What has no direction stays as the organisation wrote it.
/// </summary>
internal static class ValueComposer
{
    /// <summary>Joins two values.</summary>
    /// <param name="direction">The key's direction.</param>
    /// <param name="kind">What sort of value the key takes.</param>
    /// <param name="own">What holds so far; null for none.</param>
    /// <param name="added">What is to hold too.</param>
    /// <param name="fallback">The key's default, which holds where there is no value; null for none.</param>
    /// <returns>What holds then; null for none.</returns>
    public static Node? Join(KeyDirection direction, ValueKind kind, Node? own, Node added, Node? fallback)
    {
        switch (direction.Tighter)
        {
            case Direction.Wording or Direction.Either:
                return own;
            case Direction.More or Direction.Fewer:
                return (own ?? fallback) is { } list ? JoinLists(direction.Tighter, list, added) : direction.AbsentIsTighter ? null : added;
            default:
                return own is null && direction.AbsentIsTighter ? null
                    : ValueComparison.Compare(direction, kind, own ?? fallback, added) == ChangeEffect.Tightens ? added
                    : own;
        }
    }

    private static SequenceNode JoinLists(Direction tighter, Node own, Node added)
    {
        var owned = new HashSet<string>(NodeText.Items(own), StringComparer.Ordinal);
        var said = new HashSet<string>(NodeText.Items(added), StringComparer.Ordinal);
        var items = new List<Node>();
        foreach (var item in ((SequenceNode)own).Items)
        {
            if (tighter == Direction.More || said.Contains(NodeText.Of(item)))
            {
                items.Add(item);
            }
        }

        if (tighter == Direction.More)
        {
            var more = ((SequenceNode)added).Items.FindAll(item => !owned.Contains(NodeText.Of(item)));
            more.Sort(static (left, right) => string.CompareOrdinal(NodeText.Of(left), NodeText.Of(right)));
            items.AddRange(more);
        }

        return new SequenceNode(items, own.Span);
    }
}

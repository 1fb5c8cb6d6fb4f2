using System;
using System.Collections.Generic;
using System.Globalization;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Values;

namespace PolicyAnalyzers.Policy.Comparison;

/// <summary>Compares two values of one key by the key's direction.</summary>
internal static class ValueComparison
{
    /// <summary>What it does to replace one value by another.</summary>
    /// <param name="direction">The key's direction.</param>
    /// <param name="kind">What sort of value the key takes.</param>
    /// <param name="older">The value that was; null for none.</param>
    /// <param name="newer">The value that is; null for none.</param>
    public static ChangeEffect Compare(KeyDirection direction, ValueKind kind, Node? older, Node? newer)
    {
        if (older is null || newer is null)
        {
            return older is null && newer is null ? ChangeEffect.None : OfAbsence(direction, kind, older, newer);
        }

        return direction.Tighter switch
        {
            Direction.More or Direction.Fewer => OfLists(direction.Tighter, NodeText.Items(older), NodeText.Items(newer)),
            Direction.Wording => IsSame(kind, older, newer) ? ChangeEffect.None : ChangeEffect.Rewords,
            Direction.Either => IsSame(kind, older, newer) ? ChangeEffect.None : ChangeEffect.Either,
            _ => OfOrder(Rank(direction, kind, older), Rank(direction, kind, newer)),
        };
    }

    /// <summary>The key's default as a value; null where it has none that can be compared.</summary>
    public static Node? DefaultOf(KeyDeclaration key, KeyDirection direction)
    {
        if (key.Default is not { } text || direction.Tighter == Direction.Wording || direction.AbsentIsTighter)
        {
            return null;
        }

        if (!text.StartsWith("[", StringComparison.Ordinal))
        {
            return new ScalarNode(text, quoted: false, SourceSpan.FileStart);
        }

        var items = new List<Node>();
        foreach (var item in text.Trim('[', ']').Split(','))
        {
            items.Add(new ScalarNode(item.Trim(), quoted: false, SourceSpan.FileStart));
        }

        return new SequenceNode(items, SourceSpan.FileStart);
    }

    private static ChangeEffect OfAbsence(KeyDirection direction, ValueKind kind, Node? older, Node? newer)
    {
        // An empty list permits or requires as little as no list at all, unless absence means everything.
        var present = older ?? newer;
        var isListOfNothing = kind == ValueKind.List && NodeText.Items(present).Count == 0;
        if (isListOfNothing && (direction.Tighter == Direction.Fewer || !direction.AbsentIsTighter))
        {
            return ChangeEffect.None;
        }

        if (direction is { Tighter: Direction.Wording, AbsentIsTighter: false })
        {
            return ChangeEffect.Rewords;
        }

        // A switch that is off, and the loosest word, say what saying nothing says.
        if (!direction.AbsentIsTighter && direction.Tighter is (Direction.On or Direction.Ranked) && Rank(direction, kind, present!) == 0)
        {
            return ChangeEffect.None;
        }

        return (newer is null) == direction.AbsentIsTighter ? ChangeEffect.Tightens : ChangeEffect.Loosens;
    }

    private static ChangeEffect OfLists(Direction tighter, List<string> older, List<string> newer)
    {
        var more = tighter == Direction.More ? ChangeEffect.Tightens : ChangeEffect.Loosens;
        var fewer = tighter == Direction.More ? ChangeEffect.Loosens : ChangeEffect.Tightens;
        return (newer.TrueForAll(older.Contains) ? ChangeEffect.None : more) | (older.TrueForAll(newer.Contains) ? ChangeEffect.None : fewer);
    }

    private static ChangeEffect OfOrder(decimal older, decimal newer) =>
        older == newer ? ChangeEffect.None : older < newer ? ChangeEffect.Tightens : ChangeEffect.Loosens;

    private static bool IsSame(ValueKind kind, Node older, Node newer) =>
        kind == ValueKind.List
            ? OfLists(Direction.More, NodeText.Items(older), NodeText.Items(newer)) == ChangeEffect.None
            : NodeText.Of(older) == NodeText.Of(newer);

    // A number that is higher the tighter the value is.
    private static decimal Rank(KeyDirection direction, ValueKind kind, Node value)
    {
        var text = NodeText.Of(value);
        return direction.Tighter switch
        {
            Direction.Ranked => direction.Ranks.IndexOf(text),
            Direction.On => ValueSyntax.TrySwitch(text, out var isOn) && isOn ? 1 : 0,
            Direction.Lower or Direction.Earlier => -Number(kind, text),
            _ => Number(kind, text),
        };
    }

    private static decimal Number(ValueKind kind, string text) => kind switch
    {
        ValueKind.WholeNumber => ValueSyntax.TryInteger(text, out var number) ? number : 0,
        ValueKind.Percent => ValueSyntax.TryPercent(text, out var percent) ? percent : 0,
        ValueKind.Duration => ValueSyntax.TryDays(text, out var days) ? days : 0,
        ValueKind.Date => PolicyDate.TryParse(text, out var date) ? (((date.Year * 100) + date.Month) * 100) + date.Day : 0,
        ValueKind.Time => ValueSyntax.TryTime(text, out var time) ? (time.Hour * 60) + time.Minute : 0,
        ValueKind.Version => OfVersion(text),
        _ => throw new InvalidOperationException(string.Format(CultureInfo.InvariantCulture, "Values of the kind {0} have no order.", kind)),
    };

    // Pre-release labels do not count: what requires 2.0.0-beta requires nothing that 2.0.0 does not have.
    private static decimal OfVersion(string text)
    {
        decimal number = 0;
        foreach (var part in text.Split('-', '+')[0].Split('.'))
        {
            number = (number * 1_000_000) + (decimal.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0);
        }

        return number;
    }
}

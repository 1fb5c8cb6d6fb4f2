using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy.Editing;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Tables;

/// <summary>
/// Values of a policy as the text of a cell, and back. A list is written with semicolons (<c>email; sms</c>), a map as a list of
/// <c>key: value</c>, a symbol as <c>T:Name, Assembly</c>; an item that holds a semicolon or a quote is quoted.
/// </summary>
internal static class CellText
{
    private const string AssemblySeparator = ", ";

    /// <summary>The text of a value; empty for none.</summary>
    public static string Of(PolicyValue? value, ValueShape shape) => value switch
    {
        null => "",
        { Text: { } text } => text,
        { Items.IsDefault: false } => string.Join("; ", value.Items.Select(item => Quoted(Of(item, shape.Item!)))),
        { Entries.IsDefault: false } when shape.Kind == ValueKind.Symbol => $"{value.Find("symbol")?.Text}{AssemblySeparator}{value.Find("assembly")?.Text}",
        { Entries.IsDefault: false } => string.Join("; ", value.Entries.Select(entry => Quoted($"{entry.Key}: {entry.Value.Text}"))),
        _ => "",
    };

    /// <summary>The value of a cell.</summary>
    /// <param name="text">The cell's text, not empty.</param>
    /// <param name="shape">What the language declares of the value.</param>
    /// <param name="fault">What is wrong, as a sentence with its remedy; null where nothing is.</param>
    public static PolicyValue? Parse(string text, ValueShape shape, out string? fault)
    {
        fault = null;
        switch (shape.Kind)
        {
            case ValueKind.List:
                if (Items(text, out fault) is not { } items)
                {
                    return null;
                }

                var values = new List<PolicyValue>();
                foreach (var item in items)
                {
                    if (Parse(item, shape.Item!, out fault) is not { } value)
                    {
                        return null;
                    }

                    values.Add(value);
                }

                return PolicyValue.List(values);
            case ValueKind.Map:
                return Items(text, out fault) is { } entries ? Map(entries, out fault) : null;
            case ValueKind.Symbol when text.IndexOf(AssemblySeparator, StringComparison.Ordinal) is > 0 and var comma:
                return PolicyValue.Map(
                [
                    new("assembly", PolicyValue.Of(text[(comma + AssemblySeparator.Length)..])),
                    new("symbol", PolicyValue.Of(text[..comma])),
                ]);
            default:
                return PolicyValue.Of(text);
        }
    }

    private static PolicyValue? Map(ImmutableArray<string> items, out string? fault)
    {
        fault = null;
        var entries = new List<KeyValuePair<string, PolicyValue>>();
        foreach (var item in items)
        {
            var colon = item.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0)
            {
                fault = $"'{item}' is no pair of a key and its value. Write: key: value; key: value";
                return null;
            }

            var key = item[..colon];
            if (entries.Exists(entry => entry.Key == key))
            {
                fault = $"'{key}' is given twice. Delete one of them";
                return null;
            }

            entries.Add(new(key, PolicyValue.Of(item[(colon + 2)..])));
        }

        return PolicyValue.Map(entries);
    }

    private static string Quoted(string item) =>
        item.Length == 0 || item.AsSpan().IndexOfAny(';', '"') >= 0 || char.IsWhiteSpace(item[0]) || char.IsWhiteSpace(item[^1])
            ? $"\"{item.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : item;

    private static ImmutableArray<string>? Items(string text, out string? fault)
    {
        fault = null;
        var items = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                return items.ToImmutable();
            }

            string item;
            if (text[at] == '"')
            {
                if (QuotedItem(text, ref at) is not { } inner)
                {
                    fault = "A quote is not closed, or something stands behind it. Close it, and separate items by semicolons";
                    return null;
                }

                item = inner;
            }
            else
            {
                var end = text.IndexOf(';', at);
                end = end < 0 ? text.Length : end;
                item = text[at..end].TrimEnd();
                at = end;
                if (item.Length == 0)
                {
                    fault = "An item between two semicolons is empty. Delete one of the semicolons";
                    return null;
                }
            }

            items.Add(item);
            at++;
            if (at > text.Length)
            {
                return items.ToImmutable();
            }
        }
    }

    /// <summary>Reads from an opening quote to the semicolon behind the closing one.</summary>
    private static string? QuotedItem(string text, ref int at)
    {
        var item = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
            {
                item.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                item.Append('"');
                at++;
            }
            else
            {
                for (at++; at < text.Length && char.IsWhiteSpace(text[at]); at++)
                {
                }

                return at == text.Length || text[at] == ';' ? item.ToString() : null;
            }
        }

        return null;
    }
}

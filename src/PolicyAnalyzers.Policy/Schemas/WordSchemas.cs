using System.Collections.Generic;
using System.Collections.Immutable;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Validation;
using PolicyAnalyzers.Policy.Values;

namespace PolicyAnalyzers.Policy.Schemas;

/// <summary>Writes what a single value must look like.</summary>
internal static class WordSchemas
{
    /// <summary>Writes a kind of value that has a pattern, or a switch.</summary>
    public static void Write(JsonWriter json, ValueKind kind)
    {
        if (kind == ValueKind.Switch)
        {
            json.Name("enum").BeginArray().Value("on").Value("off").Value(true).Value(false).EndArray();
            return;
        }

        // Editors hand over a number where YAML has one; the reader takes the text as it stands.
        json.Name("type");
        _ = kind switch
        {
            ValueKind.Text => json.Values("string", "number"),
            ValueKind.WholeNumber => json.Values("integer", "string"),
            ValueKind.Id => json.Values("string", "integer"),
            _ => json.Value("string"),
        };
        if (kind == ValueKind.WholeNumber)
        {
            json.Name("minimum").Value(0).Name("maximum").Value(int.MaxValue);
        }

        json.Name("pattern").Value(ScalarPatterns.Of(kind)!);
        json.Name("errorMessage").Value(ScalarChecks.Remedy(kind) + ".");
    }

    /// <summary>Writes a choice among words; terms of the taxonomy with their labels.</summary>
    public static void Write(JsonWriter json, ImmutableArray<string> words)
    {
        // A word of digits is a number to an editor.
        json.Name("enum");
        _ = words.Length == 1 && ValueSyntax.TryInteger(words[0], out var number)
            ? json.BeginArray().Value(number).Value(words[0]).EndArray()
            : json.Values(words);

        var labels = new List<string>();
        foreach (var word in words)
        {
            if (SchemaTexts.Label(word) is { } label)
            {
                labels.Add(label);
            }
        }

        if (labels.Count == words.Length)
        {
            json.Name("enumDescriptions").Values(labels);
        }
    }
}

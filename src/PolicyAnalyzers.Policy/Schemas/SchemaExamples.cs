using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;
using PolicyAnalyzers.Policy.Support;
using PolicyAnalyzers.Policy.Values;

namespace PolicyAnalyzers.Policy.Schemas;

/// <summary>Writes the example of a key as JSON.</summary>
internal static class SchemaExamples
{
    /// <summary>Writes <c>examples</c> where the key has a short one.</summary>
    public static void Write(JsonWriter json, string path)
    {
        if (KeyExamples.Text(path) is not { } text)
        {
            return;
        }

        json.Name("examples").BeginArray();
        if (KeyExamples.Find(path) is { } node)
        {
            Write(json, node);
        }
        else
        {
            json.Value(text);
        }

        json.EndArray();
    }

    private static void Write(JsonWriter json, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                json.BeginObject();
                foreach (var entry in mapping.Entries)
                {
                    json.Name(entry.Key.Value);
                    Write(json, entry.Value);
                }

                json.EndObject();
                break;
            case SequenceNode sequence:
                json.BeginArray();
                foreach (var item in sequence.Items)
                {
                    Write(json, item);
                }

                json.EndArray();
                break;
            case ScalarNode scalar:
                _ = ValueSyntax.TryInteger(scalar.Value, out var number) ? json.Value(number)
                    : scalar.Value is "true" or "false" ? json.Value(scalar.Value == "true")
                    : json.Value(scalar.Value);
                break;
        }
    }
}

using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Writes nodes as JSON, with one entry left out or replaced.</summary>
internal static class JsonText
{
    /// <summary>Everything but the entry of one key; with <paramref name="instead"/>, that text as its value.</summary>
    public static string Of(Node node, ScalarNode? but = null, string? instead = null) => node switch
    {
        ScalarNode { IsNull: true } => "null",
        ScalarNode scalar => JsonSerializer.Serialize(scalar.Value),
        SequenceNode sequence => "[" + string.Join(",", sequence.Items.Select(item => Of(item, but, instead))) + "]",
        MappingNode mapping => "{" + string.Join(",\n", mapping.Entries
            .Where(entry => entry.Key != but || instead is not null)
            .Select(entry => JsonSerializer.Serialize(entry.Key.Value) + ": " + (entry.Key == but ? instead : Of(entry.Value, but, instead)))) + "}",
        _ => throw new System.NotSupportedException(),
    };
}

using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Tests.Schemas;

/// <summary>A YAML text as the value that an editor holds against a schema: plain words of YAML 1.2's core schema are numbers, booleans and null.</summary>
internal static class EditorJson
{
    /// <summary>The value; null for the value null.</summary>
    public static JsonNode? Of(string yaml)
    {
        var root = RootReader.Read(yaml, ReadingLimits.OfPolicy, new ProblemList("p.yaml"), out var source);
        Assert.That(root, Is.Not.Null, yaml);
        return Of(root!, source);
    }

    private static JsonNode? Of(Node node, SourceText source) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.DistinctBy(entry => entry.Key.Value).Select(entry => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(entry.Key.Value, Of(entry.Value, source)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(item => Of(item, source))]),
        ScalarNode { IsNull: true } => null,
        ScalarNode scalar when source.Text[scalar.Span.Start] is '"' or '\'' or '|' or '>' => JsonValue.Create(scalar.Value),
        ScalarNode { Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
        ScalarNode scalar when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        ScalarNode scalar when double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => JsonValue.Create(number),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}

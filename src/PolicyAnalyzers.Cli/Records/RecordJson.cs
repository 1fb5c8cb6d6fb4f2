using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyAnalyzers.Cli.Records;

/// <summary>The record as JSON, its terms as IRIs of the W3C Data Privacy Vocabulary.</summary>
internal static class RecordJson
{
    private static readonly ImmutableArray<(string Prefix, string Iri)> Namespaces =
    [
        ("dpv:", "https://w3id.org/dpv#"),
        ("pd:", "https://w3id.org/dpv/pd#"),
        ("eu-gdpr:", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ];

    public static string Of(ProcessingRecord record)
    {
        using var bytes = new MemoryStream();

        // Letters of every script stay readable; the file is not put into a page.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", 1);
            json.WriteString("policy", record.Policy.Identity.Id);
            json.WriteString("version", record.Policy.Identity.Version);
            json.WriteString("hash", record.Policy.Hash);
            json.WriteNumber("notStated", record.NotStated);
            json.WriteNumber("entries", record.Fields);
            Fields(json, record.Parties);
            json.WriteStartArray("activities");
            foreach (var activity in record.Activities)
            {
                json.WriteStartObject();
                json.WriteString("id", activity.Id);
                json.WriteString("name", activity.Name);
                Fields(json, activity.Fields);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>The IRI that a CURIE stands for.</summary>
    public static string Iri(string curie) =>
        Namespaces.FirstOrDefault(each => curie.StartsWith(each.Prefix, StringComparison.Ordinal)) is { Iri: { } iri, Prefix: { } prefix } ? iri + curie[prefix.Length..] : curie;

    private static void Fields(Utf8JsonWriter json, ImmutableArray<RecordField> fields)
    {
        foreach (var field in fields)
        {
            if (!field.IsStated)
            {
                json.WriteNull(field.Key);
                continue;
            }

            json.WriteStartArray(field.Key);
            foreach (var value in field.Values)
            {
                json.WriteStartObject();
                json.WriteString("text", value.Text);
                Ids(json, "dpv", [.. value.Dpv.Select(Iri)]);
                Ids(json, "fideslang", value.Fideslang);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void Ids(Utf8JsonWriter json, string name, ImmutableArray<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PolicyAnalyzers.Cli.Scanning.Sarif;

/// <summary>Reads the SARIF 2.1.0 file that the C# compiler writes, as far as it is about our rules.</summary>
internal static class SarifReader
{
    /// <summary>Reads the text of a file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="project">Absolute path of the project that was compiled.</param>
    /// <exception cref="InvalidDataException">The text is not such a file; the message says why.</exception>
    public static SarifLog Read(string text, string project)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var runs = document.RootElement.GetProperty("runs").EnumerateArray().ToImmutableArray();
            return new SarifLog(
                [.. runs.SelectMany(run => Results(run)).Where(result => RuleKinds.IsOurs(Id(result))).Select(result => ReadResult(result, project))],
                [.. runs.SelectMany(run => Rules(run)).Where(rule => RuleKinds.IsOurs(Text(rule, "id")!)).Select(ReadRule)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"The compiler's report cannot be read: {fault.Message}", fault);
        }
    }

    private static JsonElement.ArrayEnumerator Results(JsonElement run) => Items(run, "results");

    private static JsonElement.ArrayEnumerator Rules(JsonElement run) => Items(run.GetProperty("tool").GetProperty("driver"), "rules");

    private static string Id(JsonElement result) => Text(result, "ruleId") ?? string.Empty;

    private static Finding ReadResult(JsonElement result, string project)
    {
        var places = Items(result, "locations").Select(ReadPlace).OfType<Place>().ToImmutableArray();
        return new Finding(
            Id(result),
            Text(result.GetProperty("message"), "text") ?? string.Empty,
            places.FirstOrDefault(),
            [.. Items(result, "relatedLocations").Select(ReadPlace).OfType<Place>()],
            ReadProperties(result),
            ReadSuppression(result),
            [project]);
    }

    private static Place? ReadPlace(JsonElement location)
    {
        if (!location.TryGetProperty("physicalLocation", out var physical)
            || !physical.TryGetProperty("artifactLocation", out var artifact)
            || Text(artifact, "uri") is not { } address)
        {
            return null;
        }

        var file = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Uri.UnescapeDataString(address);
        if (!physical.TryGetProperty("region", out var region))
        {
            return new Place(file, 1, 1, 1, 1);
        }

        var line = Number(region, "startLine", 1);
        var column = Number(region, "startColumn", 1);
        return new Place(file, line, column, Number(region, "endLine", line), Number(region, "endColumn", column));
    }

    private static ImmutableSortedDictionary<string, string> ReadProperties(JsonElement result)
        => result.TryGetProperty("properties", out var properties) && properties.TryGetProperty("customProperties", out var custom)
            ? custom.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null).ToImmutableSortedDictionary(
                property => property.Name,
                property => property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText(),
                StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    private static string? ReadSuppression(JsonElement result)
        => Items(result, "suppressions").Select(suppression => Text(suppression, "justification") ?? string.Empty).FirstOrDefault();

    private static RuleDescription ReadRule(JsonElement rule)
        => new(
            Text(rule, "id")!,
            Message(rule, "shortDescription"),
            Message(rule, "fullDescription"),
            Text(rule, "helpUri"),
            rule.TryGetProperty("properties", out var properties) ? Text(properties, "category") : null);

    private static string? Message(JsonElement element, string name) => element.TryGetProperty(name, out var message) ? Text(message, "text") : null;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int Number(JsonElement element, string name, int otherwise) => element.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name)
        => element.TryGetProperty(name, out var array) ? array.EnumerateArray() : default;
}

using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Json.Schema;

namespace PolicyAnalyzers.Policy.Tests.Schemas;

/// <summary>What a schema refuses.</summary>
internal static class SchemaFaults
{
    /// <summary>Places of the values that the schema refuses.</summary>
    public static List<string> Of(JsonSchema schema, string yaml)
    {
        var result = schema.Evaluate(JsonSerializer.SerializeToElement(EditorJson.Of(yaml)), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [.. result.Details!.Where(detail => detail.Errors is { Count: > 0 }).Select(detail => detail.InstanceLocation.ToString())];
    }
}

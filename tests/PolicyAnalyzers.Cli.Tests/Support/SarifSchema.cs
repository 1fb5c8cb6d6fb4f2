using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;

namespace PolicyAnalyzers.Cli.Tests.Support;

/// <summary>The published schema of SARIF 2.1.0.</summary>
internal static class SarifSchema
{
    private static readonly JsonSchema Schema = Read();

    /// <summary>What the schema refuses in a log: the place (RFC 6901) and why. Empty for a valid one.</summary>
    public static IReadOnlyList<string> FaultsOf(string log)
    {
        using var document = JsonDocument.Parse(log);
        var result = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return result.IsValid ? []
            : [.. (result.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")];
    }

    // The library reads draft 7 and not draft 4. No keyword that the file uses changed its meaning between them but 'id', to which nothing in it refers.
    private static JsonSchema Read() => JsonSchema.FromText(
        File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Output", "Sarif", "sarif-2.1.0-rtm.5.json"))
            .Replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal));
}

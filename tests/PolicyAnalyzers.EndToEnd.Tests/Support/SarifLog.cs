using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>What the compiler wrote to its log, in SARIF 2.1.</summary>
/// <param name="Results">The results, in the order of the log.</param>
internal sealed record SarifLog(ImmutableArray<SarifResult> Results)
{
    /// <summary>The property that makes the compiler write the log.</summary>
    public const string Property = "-p:ErrorLog=log.sarif%2cversion=2.1";

    /// <summary>Reads the log of a project in a repository.</summary>
    public static SarifLog Of(ConsumerRepository repository, string project)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(repository.Folder, project, "log.sarif")));
        return new SarifLog(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Read).ToImmutableArray());
    }

    /// <summary>The results of a rule.</summary>
    public IReadOnlyList<SarifResult> Of(string rule) => Results.Where(result => result.Rule == rule).ToList();

    /// <summary>The results of our rules.</summary>
    public IReadOnlyList<SarifResult> Ours() => Results.Where(result => result.Rule.StartsWith("POL", System.StringComparison.Ordinal)).ToList();

    private static SarifResult Read(JsonElement result) => new(
        result.GetProperty("ruleId").GetString()!,
        result.GetProperty("level").GetString()!,
        result.GetProperty("message").GetProperty("text").GetString()!,
        result.TryGetProperty("properties", out var bag) && bag.TryGetProperty("customProperties", out var custom)
            ? custom.EnumerateObject().ToImmutableDictionary(property => property.Name, property => property.Value.GetString() ?? "")
            : ImmutableDictionary<string, string>.Empty);
}

using System.Collections.Generic;
using System.Text.Json;

namespace PolicyAnalyzers.Surveys.Ledger.Sqlite;

/// <summary>Lists as <c>json_each</c> of SQLite reads them: one parameter for any number of values.</summary>
internal static class SqliteJson
{
    public static string Of(IEnumerable<string> values) => JsonSerializer.Serialize(values);

    public static IReadOnlyList<string> List(string json) => JsonSerializer.Deserialize<string[]>(json) ?? [];
}

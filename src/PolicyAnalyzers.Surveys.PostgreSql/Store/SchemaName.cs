using System;
using System.Linq;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>The name of the schema, which cannot be a parameter of a statement.</summary>
internal static class SchemaName
{
    // NAMEDATALEN - 1 of PostgreSQL.
    private const int Longest = 63;

    public static string Checked(string name) =>
        name.Length is > 0 and <= Longest && !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
            ? name
            : throw new ArgumentException($"'{name}' is no schema of the ledger: write it with small letters, digits and '_', not beginning with a digit.", nameof(name));
}

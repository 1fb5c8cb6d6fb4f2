using System;
using System.Linq;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>The name of the schema, which cannot be a parameter of a statement.</summary>
internal static class SchemaName
{
    /// <summary>What to write.</summary>
    public const string Remedy = "Schema must be written with small letters, digits and '_', not beginning with a digit, in at most 63 characters.";

    // NAMEDATALEN - 1 of PostgreSQL.
    private const int Longest = 63;

    public static bool IsOne(string name) =>
        name.Length is > 0 and <= Longest && !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    public static string Checked(string name) => IsOne(name) ? name : throw new ArgumentException(Remedy, nameof(name));
}

using System.Linq;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>
/// The name patterns by which CodeQL's queries for C# tell private data (<c>privateNames()</c> in <c>csharp/ql/lib/semmle/code/csharp/security/PrivateData.qll</c> of github/codeql,
/// after CWE-359), with QL's <c>matches</c>: '%' is any text. They are asked about every kind of declaration, which is more than the queries do: those look at accesses of variables,
/// calls of methods and indexers.
/// </summary>
internal static class CodeQlNamePatterns
{
    private static readonly (Regex Pattern, string Category)[] Patterns =
    [
        Pattern("%social%security%number%", "national-id"),
        Pattern("%postcode%", "postal-address"),
        Pattern("%zipcode%", "postal-address"),
        Pattern("%telephone%", "phone"),
        Pattern("%latitude%", "geo-location"),
        Pattern("%longitude%", "geo-location"),
        Pattern("%creditcard%", "payment-card"),
        Pattern("%salary%", Contender.Other),
        Pattern("%bankaccount%", "bank-account"),
        Pattern("%email%", "email"),
        Pattern("%mobile%", "phone"),
        Pattern("%employer%", Contender.Other),
        Pattern("%medical%", Contender.Other),
    ];

    /// <summary>The category of the first pattern that the name matches; null: none does.</summary>
    public static string? CategoryOf(string name) => Patterns.FirstOrDefault(entry => entry.Pattern.IsMatch(name.ToLowerInvariant())).Category;

    private static (Regex Pattern, string Category) Pattern(string like, string category) =>
        (new Regex("^" + Regex.Escape(like).Replace("%", ".*", System.StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant | RegexOptions.Singleline), category);
}

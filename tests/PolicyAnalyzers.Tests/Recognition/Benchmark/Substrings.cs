using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>Names that hold a word of a list, whatever stands around it.</summary>
internal sealed class Substrings
{
    private readonly (string Word, string Category)[] words;

    // The longest word decides: "emailaddress" is an e-mail address and no address.
    private Substrings(IEnumerable<(string Word, string Category)> words) => this.words = [.. words.OrderByDescending(entry => entry.Word.Length)];

    /// <summary>The words that anybody would think of first. "name" and "id" alone are left out: they would find half of all members.</summary>
    public static Substrings PlainWords { get; } = new(
    [
        ("phone", "phone"), ("mobile", "phone"), ("email", "email"),
        ("firstname", "person-name"), ("lastname", "person-name"), ("fullname", "person-name"), ("surname", "person-name"), ("customername", "person-name"),
        ("address", "postal-address"), ("street", "postal-address"), ("city", "postal-address"), ("zip", "postal-address"), ("postal", "postal-address"), ("postcode", "postal-address"),
        ("customerid", "customer-id"), ("userid", "customer-id"), ("username", "username"), ("login", "username"),
        ("birth", "date-of-birth"), ("ssn", "national-id"), ("passport", "national-id"), ("taxid", "national-id"), ("vatnumber", "national-id"),
        ("iban", "bank-account"), ("bankaccount", "bank-account"), ("cardnumber", "payment-card"), ("creditcard", "payment-card"), ("cvv", "payment-card"),
        ("ipaddress", "ip-address"), ("deviceid", "device-id"), ("latitude", "geo-location"), ("longitude", "geo-location"),
    ]);

    /// <summary>The English terms of the lexicon that may stand alone, strong and likely ones: what the list is worth without the weighing.</summary>
    public static Substrings ShippedTerms { get; } = new(
        from row in Lexicon.Rows("terms.tsv")
        where row[2].Split(',').Any(language => language is "en" or "mul")
        where row[3].StartsWith("strong", StringComparison.OrdinalIgnoreCase) || row[3].StartsWith("likely", StringComparison.OrdinalIgnoreCase)
        from person in row[0].Contains(TokenTrie<Term>.AnyPerson, StringComparison.Ordinal) ? new[] { "customer", "user", "member" } : [""]
        select (row[0].Replace(TokenTrie<Term>.AnyPerson, person, StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), LabelCategories.LabelOf(row[1])!));

    /// <summary>The category of the longest word that the name holds; null: none.</summary>
    public string? CategoryOf(string name)
    {
        var plain = name.Replace("_", "", StringComparison.Ordinal);
        return words.FirstOrDefault(entry => plain.Contains(entry.Word, StringComparison.OrdinalIgnoreCase)).Category;
    }
}

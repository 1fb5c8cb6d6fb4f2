using System;
using System.Linq;
using PolicyAnalyzers.Annotations;
using PolicyAnalyzers.Surveys.Audit;

namespace PolicyAnalyzers.Surveys.PostgreSql.Store;

/// <summary>
/// Keyed hashes of identifiers as the tables hold them: the first 128 bits, half of the output as RFC 2104 section 5 allows. That makes the index of a hundred
/// million contacts half as large; that two people share one is as good as impossible (below 2^-74 among them all).
/// </summary>
internal sealed class PersonKeys(IdentifierKeys keys)
{
    /// <summary>Every key under which rows of a person may stand, that of the current key first.</summary>
    public Guid[] OfPerson([CustomerData("invite")] string personId) => [.. keys.OfPerson(personId).Select(Short)];

    /// <summary>Every key under which rows of an address may stand, that of the current key first; none for no address.</summary>
    public Guid[] OfAddress([CustomerData("invite", Category = "contact.email")] string? address) => address is null ? [] : [.. keys.OfAddress(address).Select(Short)];

    /// <summary>The keys under which an opt-out of an address may stand, those of its other spellings included; none for no address.</summary>
    public Guid[] OfOptOut([CustomerData("invite", Category = "contact.email")] string? address) => address is null ? [] : [.. keys.OfOptOut(address).Select(Short)];

    private static Guid Short(string hash)
    {
        var digits = hash.AsSpan(hash.LastIndexOf('.') + 1);
        return new Guid(Convert.FromHexString(digits[..32]), bigEndian: true);
    }
}

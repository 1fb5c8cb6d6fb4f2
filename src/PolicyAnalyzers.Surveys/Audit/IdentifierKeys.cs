using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Audit;

/// <summary>
/// The keys by which identifiers are hashed (HMAC-SHA-256, RFC 2104) and the audit trail is sealed. To rotate: add a key on every node, then make it the
/// current one. What older keys made is still found and verified, as long as they stay; an opt-out may be as old as the oldest of them.
/// </summary>
public sealed class IdentifierKeys
{
    /// <summary>Shortest key, in bytes: the output length of SHA-256 (RFC 2104, section 3).</summary>
    public const int ShortestKey = 32;

    private const string Address = "address\n";

    private readonly FrozenDictionary<string, byte[]> keys;
    private readonly string[] currentFirst;

    /// <summary>A set of keys.</summary>
    /// <param name="current">The id of the key that is used from now on.</param>
    /// <param name="keys">Every key, by id. An id is of letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <exception cref="ArgumentException">A key is too short, an id has other characters, or the current key is missing. The message shows no key.</exception>
    public IdentifierKeys(string current, IReadOnlyDictionary<string, byte[]> keys)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var (id, key) in keys)
        {
            if (id.Length == 0 || !id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                throw new ArgumentException($"'{id}' is no id of a key: write it with letters, digits, '-' and '_'.", nameof(keys));
            }

            if (key.Length < ShortestKey)
            {
                throw new ArgumentException($"The key '{id}' has {key.Length} bytes; it needs {ShortestKey} or more.", nameof(keys));
            }
        }

        if (!keys.ContainsKey(current))
        {
            throw new ArgumentException($"The current key '{current}' is not among the keys.", nameof(current));
        }

        this.keys = keys.ToFrozenDictionary(StringComparer.Ordinal);
        Current = current;
        currentFirst = [current, .. keys.Keys.Where(id => id != current).Order(StringComparer.Ordinal)];
    }

    /// <summary>The id of the key that is used from now on.</summary>
    public string Current { get; }

    /// <summary>Every hash under which rows of a person may stand, that of the current key first: <c>id.hex</c>.</summary>
    public IReadOnlyList<string> OfPerson(string personId) => HashAll("person\n", personId);

    /// <summary>Every hash under which rows of an address may stand, that of the current key first. Spellings of one address have one hash.</summary>
    public IReadOnlyList<string> OfAddress(string address) => HashAll(Address, PlainAddress(address));

    /// <summary>
    /// The hashes under which an opt-out of an address may stand. That of a telephone number may have been noted without its country's code; then it may be
    /// somebody else's, too.
    /// </summary>
    public IReadOnlyList<string> OfOptOut(string address)
    {
        var plain = PlainAddress(address);
        return plain.StartsWith('+') ? [.. HashAll(Address, plain), .. InternationalNumbers.WithoutCountry(plain).SelectMany(spelling => HashAll(Address, spelling))] : HashAll(Address, plain);
    }

    /// <summary>Whether a key is there.</summary>
    internal bool Has(string id) => keys.ContainsKey(id);

    /// <summary>A mac of bytes for one kind of use, in lower-case hexadecimal digits.</summary>
    internal string Mac(string keyId, ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(HMACSHA256.HashData(keys[keyId], bytes));

    private string[] HashAll(string domain, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(domain + value);
        return Array.ConvertAll(currentFirst, id => id + "." + Mac(id, bytes));
    }

    // Case and blanks of a mail address, and what people write between the digits of a number, make no other address.
    private static string PlainAddress(string address)
    {
        var trimmed = address.Trim();
        if (trimmed.Contains('@', StringComparison.Ordinal))
        {
            return trimmed.ToLowerInvariant();
        }

        var digits = string.Concat(trimmed.Where(char.IsAsciiDigit));
        if (digits.Length == 0)
        {
            return trimmed;
        }

        return trimmed.StartsWith("00", StringComparison.Ordinal) ? "+" + digits[2..] : trimmed[0] == '+' ? "+" + digits : digits;
    }
}

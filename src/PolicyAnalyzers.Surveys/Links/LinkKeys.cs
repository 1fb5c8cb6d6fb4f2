using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Surveys.Links;

/// <summary>
/// The keys by which links are signed. To rotate: add a key, make it the current one, and take the old one away when the last link that it signed
/// has expired. Links name their key, so both hold in between.
/// </summary>
public sealed class LinkKeys
{
    /// <summary>Shortest key, in bytes: the output length of SHA-256 (RFC 2104, section 3).</summary>
    public const int ShortestKey = 32;

    private readonly FrozenDictionary<string, byte[]> keys;

    /// <summary>A set of keys.</summary>
    /// <param name="current">The id of the key that signs.</param>
    /// <param name="keys">Every key that still holds, by id. An id is of letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <exception cref="ArgumentException">A key is too short, an id cannot stand in a link, or the current key is missing. The message shows no key.</exception>
    public LinkKeys(string current, IReadOnlyDictionary<string, byte[]> keys)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var (id, key) in keys)
        {
            if (!IsId(id))
            {
                throw new ArgumentException($"'{id}' is no id of a signing key: write it with letters, digits, '-' and '_'.", nameof(keys));
            }

            if (key.Length < ShortestKey)
            {
                throw new ArgumentException($"The signing key '{id}' has {key.Length} bytes; it needs {ShortestKey} or more.", nameof(keys));
            }
        }

        this.keys = keys.ToFrozenDictionary(StringComparer.Ordinal);
        Current = this.keys.ContainsKey(current) ? current : throw new ArgumentException($"The current signing key '{current}' is not among the keys.", nameof(current));
    }

    /// <summary>The id of the key that signs.</summary>
    public string Current { get; }

    /// <summary>Whether a text can stand in a link as the id of a key.</summary>
    internal static bool IsId(string id) => id.Length > 0 && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>A key; null where none has the id.</summary>
    internal byte[]? Find(string id) => keys.GetValueOrDefault(id);
}

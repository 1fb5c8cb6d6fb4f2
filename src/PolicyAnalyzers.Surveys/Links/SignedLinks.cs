using System;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PolicyAnalyzers.Surveys.Links;

/// <summary>
/// Signs and reads the part of a link that says whose it is: <c>key.payload.mac</c>, where the payload is version, purpose, expiry and subject, and
/// the mac HMAC-SHA-256 (RFC 2104) over all that stands before it. A subject is a random id, never a datum of the person: links end up in logs.
/// </summary>
/// <param name="keys">The keys.</param>
/// <param name="clock">Tells whether a link has expired.</param>
public sealed class SignedLinks(LinkKeys keys, TimeProvider clock)
{
    // Longer ones are no link of ours; nobody makes us hash megabytes.
    private const int LongestToken = 512;
    private const byte Version = 1;
    private const int HeaderLength = 10;

    // Keeps a mac of a link from being one of anything else that is signed by the same key.
    private static readonly byte[] Domain = "PolicyAnalyzers.Surveys.Links/1\n"u8.ToArray();

    /// <summary>Signs a subject.</summary>
    /// <param name="purpose">What the link opens.</param>
    /// <param name="subject">A random id, of at most 200 bytes in UTF-8.</param>
    /// <param name="expires">When it stops to hold, to the second.</param>
    /// <returns>Letters, digits, <c>-</c>, <c>_</c> and <c>.</c> only, so it needs no escaping in a URL.</returns>
    public string Sign(LinkPurpose purpose, string subject, DateTimeOffset expires)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Encoding.UTF8.GetByteCount(subject), 200, nameof(subject));
        var payload = new byte[HeaderLength + Encoding.UTF8.GetByteCount(subject)];
        payload[0] = Version;
        payload[1] = (byte)purpose;
        BinaryPrimitives.WriteInt64BigEndian(payload.AsSpan(2), expires.ToUnixTimeSeconds());
        Encoding.UTF8.GetBytes(subject, payload.AsSpan(HeaderLength));
        var signed = keys.Current + "." + Base64Url.EncodeToString(payload);
        return signed + "." + Base64Url.EncodeToString(Mac(keys.Find(keys.Current)!, signed));
    }

    /// <summary>Reads what <see cref="Sign"/> wrote. Never throws, whatever the text.</summary>
    public LinkReading Read(LinkPurpose purpose, string? token)
    {
        if (token is not { Length: > 0 and <= LongestToken } || token.Split('.') is not [var id, var encoded, var mac] || keys.Find(id) is not { } key)
        {
            return default;
        }

        var expected = Mac(key, id + "." + encoded);
        if (!TryDecode(mac, out var given) || !CryptographicOperations.FixedTimeEquals(expected, given) || !TryDecode(encoded, out var payload))
        {
            return default;
        }

        // Signed by us; what follows tells a link of another purpose, or of a version to come.
        if (payload.Length <= HeaderLength || payload[0] != Version || payload[1] != (byte)purpose)
        {
            return default;
        }

        var isExpired = clock.GetUtcNow().ToUnixTimeSeconds() >= BinaryPrimitives.ReadInt64BigEndian(payload.AsSpan(2));
        return new LinkReading(isExpired ? LinkStatus.Expired : LinkStatus.Valid, Encoding.UTF8.GetString(payload.AsSpan(HeaderLength)));
    }

    private static byte[] Mac(byte[] key, string signed)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Domain);
        hash.AppendData(Encoding.UTF8.GetBytes(signed));
        return hash.GetHashAndReset();
    }

    private static bool TryDecode(string text, out byte[] bytes)
    {
        bytes = [];
        if (!Base64Url.IsValid(text))
        {
            return false;
        }

        bytes = Base64Url.DecodeFromChars(text);

        // One text for each value: padding, blanks and spare bits would let a link be written in many ways.
        return Base64Url.EncodeToString(bytes) == text;
    }
}

using System;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PolicyAnalyzers.Surveys.Links;

/// <summary>
/// Signs and reads the part of a link that says whose it is: <c>key.payload.mac</c>. The payload is version, purpose and expiry in the clear, and the subject encrypted
/// (AES-256-GCM, NIST SP 800-38D), since links end up in logs; the mac is HMAC-SHA-256 (RFC 2104) over all that stands before it. Both keys are derived from one (HKDF, RFC 5869).
/// </summary>
/// <param name="keys">The keys.</param>
/// <param name="clock">Tells whether a link has expired.</param>
public sealed class SignedLinks(LinkKeys keys, TimeProvider clock)
{
    // Longer ones are no link of ours; nobody makes us hash megabytes.
    private const int LongestToken = 1024;
    private const int LongestSubject = 400;
    private const byte Version = 1;
    private const int HeaderLength = 10;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Signs a subject.</summary>
    /// <param name="purpose">What the link opens.</param>
    /// <param name="subject">Whose it is, of at most 400 bytes in UTF-8.</param>
    /// <param name="expires">When it stops to hold, to the second.</param>
    /// <returns>Letters, digits, <c>-</c>, <c>_</c> and <c>.</c> only, so it needs no escaping in a URL.</returns>
    public string Sign(LinkPurpose purpose, string subject, DateTimeOffset expires)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        var plain = Encoding.UTF8.GetBytes(subject);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(plain.Length, LongestSubject, nameof(subject));
        var payload = new byte[HeaderLength + NonceLength + plain.Length + TagLength];
        payload[0] = Version;
        payload[1] = (byte)purpose;
        BinaryPrimitives.WriteInt64BigEndian(payload.AsSpan(2), expires.ToUnixTimeSeconds());
        RandomNumberGenerator.Fill(payload.AsSpan(HeaderLength, NonceLength));
        var key = keys.Find(keys.Current)!;
        using (var cipher = new AesGcm(Derive(key, "encrypt"), TagLength))
        {
            cipher.Encrypt(payload.AsSpan(HeaderLength, NonceLength), plain, payload.AsSpan(HeaderLength + NonceLength, plain.Length), payload.AsSpan(^TagLength..), payload.AsSpan(0, HeaderLength));
        }

        var signed = keys.Current + "." + Base64Url.EncodeToString(payload);
        return signed + "." + Base64Url.EncodeToString(Mac(key, signed));
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
        if (payload.Length <= HeaderLength + NonceLength + TagLength || payload[0] != Version || payload[1] != (byte)purpose || Decrypt(key, payload) is not { } subject)
        {
            return default;
        }

        var isExpired = clock.GetUtcNow().ToUnixTimeSeconds() >= BinaryPrimitives.ReadInt64BigEndian(payload.AsSpan(2));
        return new LinkReading(isExpired ? LinkStatus.Expired : LinkStatus.Valid, subject);
    }

    private static string? Decrypt(byte[] key, byte[] payload)
    {
        var plain = new byte[payload.Length - HeaderLength - NonceLength - TagLength];
        using var cipher = new AesGcm(Derive(key, "encrypt"), TagLength);
        try
        {
            cipher.Decrypt(payload.AsSpan(HeaderLength, NonceLength), payload.AsSpan(HeaderLength + NonceLength, plain.Length), payload.AsSpan(^TagLength..), plain, payload.AsSpan(0, HeaderLength));
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Mac(byte[] key, string signed) => HMACSHA256.HashData(Derive(key, "sign"), Encoding.UTF8.GetBytes(signed));

    // Keeps what is made here from being worth anything elsewhere, should somebody use the key for more than links.
    private static byte[] Derive(byte[] key, string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: Encoding.UTF8.GetBytes("PolicyAnalyzers.Surveys.Links/1 " + use));

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

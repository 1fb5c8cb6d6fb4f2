using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyAnalyzers.Surveys.Transports.Webhook;

/// <summary>
/// Signatures of Standard Webhooks (standardwebhooks.com, version 1): <c>v1,</c> and the Base64 of HMAC-SHA-256 over <c>id.timestamp.body</c>. During a change of keys
/// there are two, with a blank in between, and the receiver takes the one that it can check.
/// </summary>
internal static class WebhookSignature
{
    private const string Prefix = "whsec_";

    /// <summary>The header <c>webhook-signature</c>.</summary>
    public static string Of(string id, long timestamp, ReadOnlySpan<byte> body, Secret key, Secret? previous)
    {
        var signature = Of(id, timestamp, body, KeyOf(key));
        return previous is null ? signature : signature + " " + Of(id, timestamp, body, KeyOf(previous));
    }

    /// <summary>How old a request may be, by the standard.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>Whether a request that came in was signed with a key, and lately. Compares in constant time.</summary>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>.</param>
    /// <param name="signatures">The header <c>webhook-signature</c>.</param>
    /// <param name="body">The body.</param>
    /// <param name="key">The key.</param>
    /// <param name="now">The time.</param>
    public static bool Holds(string? id, string? timestamp, string? signatures, ReadOnlySpan<byte> body, Secret key, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(id) || signatures is null || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || Math.Abs(now.ToUnixTimeSeconds() - seconds) > Tolerance.TotalSeconds)
        {
            return false;
        }

        var expected = Encoding.ASCII.GetBytes(Of(id, seconds, body, KeyOf(key)));
        var holds = false;
        foreach (var signature in signatures.Split(' '))
        {
            holds |= CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature));
        }

        return holds;
    }

    /// <summary>Whether a secret is a key as the standard writes it.</summary>
    public static bool IsKey(Secret secret)
    {
        var text = secret.Reveal();
        var bytes = new byte[text.Length];
        return text.StartsWith(Prefix, StringComparison.Ordinal) && Convert.TryFromBase64String(text[Prefix.Length..], bytes, out var length) && length is >= 24 and <= 64;
    }

    private static byte[] KeyOf(Secret secret) => Convert.FromBase64String(secret.Reveal()[Prefix.Length..]);

    private static string Of(string id, long timestamp, ReadOnlySpan<byte> body, byte[] key)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.UTF8.GetBytes($"{id}.{timestamp.ToString(CultureInfo.InvariantCulture)}."));
        hash.AppendData(body);
        return "v1," + Convert.ToBase64String(hash.GetHashAndReset());
    }
}

using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PolicyAnalyzers.Cli.Gating.Receipts;

/// <summary>
/// Dead Simple Signing Envelope, version 1 (github.com/secure-systems-lab/dsse), signed by ECDSA P-256 with SHA-256 in the form of RFC 3279, as cosign and
/// other tools of in-toto expect it.
/// </summary>
internal static class Dsse
{
    /// <summary>The type of an in-toto statement.</summary>
    public const string PayloadType = "application/vnd.in-toto+json";

    /// <summary>The envelope around a payload.</summary>
    public static JsonObject Sign(byte[] payload, ECDsa key) => new()
    {
        ["payloadType"] = PayloadType,
        ["payload"] = Convert.ToBase64String(payload),
        ["signatures"] = new JsonArray(new JsonObject
        {
            ["keyid"] = KeyId(key),
            ["sig"] = Convert.ToBase64String(key.SignData(Encode(PayloadType, payload), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
        }),
    };

    /// <summary>The payload of an envelope, and whether a key signed it.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="key">The public key; null: nothing is checked.</param>
    /// <exception cref="FormatException">It is no envelope of a statement.</exception>
    public static (byte[] Payload, bool IsSigned) Open(JsonElement envelope, ECDsa? key)
    {
        var type = envelope.GetProperty("payloadType").GetString();
        if (type != PayloadType)
        {
            throw new FormatException($"its payload is of the type '{type}'");
        }

        var payload = envelope.GetProperty("payload").GetBytesFromBase64();
        var signatures = envelope.GetProperty("signatures").EnumerateArray().Select(signature => signature.GetProperty("sig").GetBytesFromBase64()).ToImmutableArray();
        return (payload, key is not null && signatures.Any(signature => key.VerifyData(Encode(type, payload), signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)));
    }

    /// <summary>SHA-256 of the public key (SubjectPublicKeyInfo), in lower-case hexadecimal digits.</summary>
    public static string KeyId(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    /// <summary>What is signed: the pre-authentication encoding.</summary>
    private static byte[] Encode(string type, byte[] payload) =>
        [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"DSSEv1 {Encoding.UTF8.GetByteCount(type)} {type} {payload.Length} ")), .. payload];
}

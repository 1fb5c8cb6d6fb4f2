using System;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>
/// A signature over an approval: ECDSA P-256 with SHA-256, the two numbers one behind the other (IEEE P1363), in Base64. It covers who approves and
/// on which day besides the hash, so that neither can be changed afterwards.
/// </summary>
public static class ApprovalSignature
{
    private const int Size = 64;
    private const int MostKept = 4096;

    // One process compiles many projects under one policy: a signature is verified once.
    private static readonly ConcurrentDictionary<string, bool> Verified = new(StringComparer.Ordinal);

    /// <summary>Whether a text can be a signature at all.</summary>
    public static bool IsSignature(string text) => Base64.TryDecode(text, Size) is not null;

    /// <summary>Signs an approval.</summary>
    /// <param name="key">The private key of the role, on the curve P-256.</param>
    /// <param name="hash">The hash of the <see cref="ApprovalSubject"/>.</param>
    /// <param name="role">The id of the role.</param>
    /// <param name="on">The day of the approval.</param>
    public static string Sign(ECDsa key, string hash, string role, PolicyDate on) =>
        Convert.ToBase64String((key ?? throw new ArgumentNullException(nameof(key))).SignData(Signed(hash, role, on), HashAlgorithmName.SHA256));

    /// <summary>Whether a signature was made with the private part of a key over this approval.</summary>
    public static bool Verify(string publicKey, string signature, string hash, string role, PolicyDate on)
    {
        var content = string.Join("\n", publicKey, signature, hash, role, on);
        if (Verified.TryGetValue(content, out var known))
        {
            return known;
        }

        var isGood = VerifyNow(publicKey, signature, Signed(hash, role, on));
        if (Verified.Count >= MostKept)
        {
            Verified.Clear();
        }

        return Verified[content] = isGood;
    }

    private static bool VerifyNow(string publicKey, string signature, byte[] signed)
    {
        if (!ApprovalKey.TryParse(publicKey, out var parameters) || Base64.TryDecode(signature, Size) is not { } bytes)
        {
            return false;
        }

        try
        {
            using var key = ECDsa.Create(parameters);
            return key.VerifyData(signed, bytes, HashAlgorithmName.SHA256);
        }
        catch (CryptographicException)
        {
            // The point lies on no curve: such a key signs nothing.
            return false;
        }
    }

    private static byte[] Signed(string hash, string role, PolicyDate on) =>
        Encoding.UTF8.GetBytes(string.Join("\n", "PolicyAnalyzers approval 1", hash, role, on));
}

using System;
using System.Security.Cryptography;

namespace PolicyAnalyzers.Policy.Approvals;

/// <summary>The public key of a role: ECDSA P-256 as SubjectPublicKeyInfo (RFC 5480), in Base64. Other curves and forms are refused.</summary>
public static class ApprovalKey
{
    private const int CoordinateSize = 32;

    // SEQUENCE { SEQUENCE { id-ecPublicKey, prime256v1 }, BIT STRING }: always these bytes for this curve, then 04 and the point.
    private static readonly byte[] Prefix =
    {
        0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01,
        0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
    };

    /// <summary>Whether a text is a key. Whether its point lies on the curve shows when it is used.</summary>
    public static bool IsKey(string text) => TryParse(text, out _);

    /// <summary>Reads a key.</summary>
    public static bool TryParse(string text, out ECParameters key)
    {
        key = default;
        var bytes = Base64.TryDecode(text, Prefix.Length + (2 * CoordinateSize));
        if (bytes is null)
        {
            return false;
        }

        for (var i = 0; i < Prefix.Length; i++)
        {
            if (bytes[i] != Prefix[i])
            {
                return false;
            }
        }

        key.Curve = ECCurve.NamedCurves.nistP256;
        key.Q.X = Part(bytes, Prefix.Length);
        key.Q.Y = Part(bytes, Prefix.Length + CoordinateSize);
        return true;
    }

    /// <summary>Writes the public part of a key.</summary>
    public static string Format(ECParameters key)
    {
        var bytes = new byte[Prefix.Length + (2 * CoordinateSize)];
        Prefix.CopyTo(bytes, 0);
        key.Q.X!.CopyTo(bytes, Prefix.Length);
        key.Q.Y!.CopyTo(bytes, Prefix.Length + CoordinateSize);
        return Convert.ToBase64String(bytes);
    }

    private static byte[] Part(byte[] bytes, int start)
    {
        var part = new byte[CoordinateSize];
        Array.Copy(bytes, start, part, 0, CoordinateSize);
        return part;
    }
}

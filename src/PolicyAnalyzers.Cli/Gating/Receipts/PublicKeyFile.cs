using System;
using System.Security.Cryptography;
using PolicyAnalyzers.Cli.Approving;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Cli.Gating.Receipts;

/// <summary>A public key in a file: PEM (SubjectPublicKeyInfo), or the one line that <c>approve --new-key</c> prints.</summary>
internal static class PublicKeyFile
{
    /// <summary>Reads a key.</summary>
    /// <exception cref="UsageException">The file is missing, or holds no public key.</exception>
    public static ECDsa Read(string path)
    {
        var text = TextFile.Read(path).Text.Trim();
        var key = ECDsa.Create();
        try
        {
            if (ApprovalKey.TryParse(text, out var parameters))
            {
                key.ImportParameters(parameters);
            }
            else
            {
                key.ImportFromPem(text);
            }

            return key;
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            key.Dispose();
            throw new UsageException($"'{path}' is no public key of ECDSA P-256, in PEM or as 'dotnet policy approve --new-key' prints it: {fault.Message}");
        }
    }
}

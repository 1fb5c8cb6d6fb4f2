using System;
using System.IO;
using System.Security.Cryptography;
using PolicyAnalyzers.Policy.Approvals;
using Spectre.Console;

namespace PolicyAnalyzers.Cli.Approving;

/// <summary>A private key in a PEM file (PKCS#8 or SEC 1), with or without a password.</summary>
internal static class KeyFile
{
    /// <summary>Holds the password, so that no command line does.</summary>
    public const string PasswordVariable = "POLICY_KEY_PASSWORD";

    private const string NistP256 = "1.2.840.10045.3.1.7";
    private const int Iterations = 600_000;

    /// <summary>Reads a key.</summary>
    /// <exception cref="UsageException">It is missing, no key for ECDSA P-256, or the password is wrong.</exception>
    public static ECDsa Read(string path)
    {
        var pem = TextFile.Read(path).Text;
        var key = ECDsa.Create();
        try
        {
            if (pem.Contains("ENCRYPTED", StringComparison.Ordinal))
            {
                key.ImportFromEncryptedPem(pem, Password(path));
            }
            else
            {
                key.ImportFromPem(pem);
            }

            if (key.ExportParameters(includePrivateParameters: true).Curve.Oid.Value != NistP256)
            {
                throw new UsageException($"The key in '{path}' is on another curve than P-256. Make one with 'dotnet policy approve --new-key ROLE'.");
            }

            return key;
        }
        catch (Exception fault)
        {
            key.Dispose();
            throw fault is CryptographicException or ArgumentException
                ? new UsageException($"'{path}' is no private key for ECDSA P-256 in PEM, or its password is wrong: {fault.Message}")
                : fault;
        }
    }

    /// <summary>Makes a key and writes it where only this user can read it.</summary>
    /// <returns>The public key, as a policy holds it.</returns>
    /// <exception cref="UsageException">The file exists or cannot be written.</exception>
    public static string Make(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var password = Environment.GetEnvironmentVariable(PasswordVariable);
        var pem = string.IsNullOrEmpty(password)
            ? key.ExportPkcs8PrivateKeyPem()
            : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, Iterations));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using var writer = new StreamWriter(path, options);
            writer.Write(pem + "\n");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(File.Exists(path) ? $"'{path}' exists, and a key is not overwritten. Name another file with --key." : $"'{path}' cannot be written: {fault.Message}");
        }

        return ApprovalKey.Format(key.ExportParameters(includePrivateParameters: false));
    }

    private static string Password(string path)
    {
        if (Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } password)
        {
            return password;
        }

        if (Console.IsInputRedirected || Console.IsErrorRedirected)
        {
            throw new UsageException($"The key in '{path}' has a password. Put it into the environment variable {PasswordVariable}.");
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Prompt(new TextPrompt<string>("Password of the key:").Secret(null));
    }
}

using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace PolicyAnalyzers.Cli.Sources;

/// <summary>
/// The policy inside of a NuGet package. A package comes from somebody else: nothing of it is written to the disk, nothing larger than a policy can
/// be is read, and a package that looks made to mislead is refused as a whole.
/// </summary>
/// <param name="Policy">The bytes of the policy.</param>
/// <param name="Approvals">The bytes of the approvals; null where the package has none.</param>
internal sealed record PackagedPolicy(byte[] Policy, byte[]? Approvals)
{
    /// <summary>Where a package holds its policy.</summary>
    public const string Entry = "policy/" + PolicySources.FileName;

    private const string ApprovalsEntry = "policy/" + PolicySources.ApprovalsName;
    private const string HashEntry = "policy/" + PolicySources.HashName;

    /// <summary>A policy package is some hundred kilobytes with some dozen files.</summary>
    private const long MostPackageBytes = 64 * 1024 * 1024;
    private const int MostEntries = 10_000;
    private const int MostEntryBytes = 4 * 1024 * 1024;

    /// <summary>Reads the policy of a package.</summary>
    /// <exception cref="UsageException">The file is no package, or it holds no policy that can be trusted to be the one that NuGet would take.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PackagedPolicy Read(string file)
    {
        if (new FileInfo(file).Length > MostPackageBytes)
        {
            throw new UsageException($"'{file}' is larger than {MostPackageBytes / 1024 / 1024} MB, which no policy package is. Check that this is the right file.");
        }

        try
        {
            using var package = ZipFile.OpenRead(file);
            Check(package, file);
            var policy = Content(package, Entry, file)
                ?? throw new UsageException($"The package '{file}' holds no policy ({Entry}), so it is no policy package. Check that this is the right file.");
            return Content(package, HashEntry, file) is not { } hash || Encoding.ASCII.GetString(hash).StartsWith(Convert.ToHexStringLower(SHA256.HashData(policy)), StringComparison.Ordinal)
                ? new PackagedPolicy(policy, Content(package, ApprovalsEntry, file))
                : throw new UsageException($"The policy in the package '{file}' is not the one that was packed: its hash is not that of {HashEntry}. Fetch or pack it again.");
        }
        catch (InvalidDataException fault)
        {
            throw new UsageException($"'{file}' is not a package that can be read, or it was cut short ({fault.Message.TrimEnd('.')}). Fetch or pack it again.");
        }
    }

    private static void Check(ZipArchive package, string file)
    {
        if (package.Entries.Count > MostEntries)
        {
            throw new UsageException($"The package '{file}' holds {package.Entries.Count} files, which no policy package does. It was not read.");
        }

        if (package.Entries.FirstOrDefault(entry => LeadsOutside(entry.FullName)) is { } outside)
        {
            throw new UsageException($"The package '{file}' holds the path '{outside.FullName}', which leads out of the package. It was not read: ask whoever made it.");
        }
    }

    private static bool LeadsOutside(string path)
    {
        var parts = path.Split('/', '\\');
        return parts.Contains("..") || parts[0].Length == 0 || parts[0].Contains(':', StringComparison.Ordinal);
    }

    private static byte[]? Content(ZipArchive package, string name, string file)
    {
        // NuGet extracts without regard to case on some systems, so two spellings are two policies.
        var entries = package.Entries.Where(entry => Uri.UnescapeDataString(entry.FullName).Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return entries.Count switch
        {
            0 => null,
            1 => Bytes(entries[0], file),
            _ => throw new UsageException($"The package '{file}' holds {name} {entries.Count} times, so nobody can tell which is in force. Pack it again."),
        };
    }

    /// <summary>Reads no more than the bound, whatever size the package says the file has.</summary>
    private static byte[] Bytes(ZipArchiveEntry entry, string file)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MostEntryBytes)
            {
                throw new UsageException($"{entry.FullName} in the package '{file}' is larger than {MostEntryBytes / 1024 / 1024} MB when unpacked, which no policy is. It was not read.");
            }
        }

        return bytes.ToArray();
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using PolicyAnalyzers.Cli.Scanning;

namespace PolicyAnalyzers.Cli.Gating.Receipts;

/// <summary>Digests of a checkout's files. Paths are relative to the target's folder, with forward slashes.</summary>
internal static class SourceDigests
{
    private static readonly string[] SourceExtensions = [".cs", ".vb", ".fs", ".csproj", ".vbproj", ".fsproj", ".props", ".targets", ".razor", ".cshtml"];

    /// <summary>The digest of a file, in lower-case hexadecimal digits.</summary>
    public static string OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>The digest of a project: over a line for each of its files, path and digest, sorted by path.</summary>
    public static string OfProject(IEnumerable<KeyValuePair<string, string>> files)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value}  {file.Key}\n")))));

    /// <summary>Every file of the checkout that a compiler could be given or that steers a build, by path with its digest.</summary>
    public static ImmutableSortedDictionary<string, string> OfCheckout(string root) => SourceFolders.Files(root)
        .Where(file => SourceExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        .ToImmutableSortedDictionary(file => Relative(file, root), OfFile, StringComparer.Ordinal);

    /// <summary>A path as receipts write it.</summary>
    public static string Relative(string path, string root) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>Does such a path lead out of the target's folder, to a project that the target needs?</summary>
    public static bool IsOutside(string relative) => relative.StartsWith("../", StringComparison.Ordinal);
}

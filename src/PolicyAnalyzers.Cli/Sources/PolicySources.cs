using System;
using System.IO;
using System.Linq;
using System.Text;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Sources;

/// <summary>Reads a policy from whatever holds one: a file, a folder, a package.</summary>
internal static class PolicySources
{
    /// <summary>The name of the file in a folder and in a package.</summary>
    public const string FileName = "policy.yaml";

    /// <summary>The name of the file of approvals beside it.</summary>
    public const string ApprovalsName = "policy-approvals.yaml";

    /// <summary>The name of the file in a package with the hash of the policy, as <c>sha256sum</c> writes it.</summary>
    public const string HashName = "policy.sha256";

    /// <summary>Reads the policy that <paramref name="path"/> names.</summary>
    /// <param name="path">A policy file, a folder with policy.yaml in it, or a package (.nupkg).</param>
    /// <exception cref="UsageException">There is none, or it has faults; the message lists them with their places.</exception>
    public static PolicySource Read(string path)
    {
        try
        {
            return Directory.Exists(path) ? ReadFolder(path)
                : !File.Exists(path) ? throw new UsageException($"'{path}' does not exist. Name a policy file, a folder with {FileName} in it, or a policy package (.nupkg).")
                : Path.GetExtension(path).Equals(".nupkg", StringComparison.OrdinalIgnoreCase) ? ReadPackage(path)
                : ReadFile(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {fault.Message}");
        }
    }

    private static PolicySource ReadFolder(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (File.Exists(file))
        {
            return ReadFile(file);
        }

        var packages = Directory.EnumerateFiles(folder, "*.nupkg").Order(StringComparer.Ordinal).ToList();
        return packages.Count == 1
            ? ReadPackage(packages[0])
            : throw new UsageException(packages.Count == 0
                ? $"The folder '{folder}' holds no {FileName} and no package (.nupkg). Name the folder that does, or the file itself."
                : $"The folder '{folder}' holds no {FileName}, and {packages.Count} packages. Name one of them.");
    }

    private static PolicySource ReadFile(string file)
    {
        var approvals = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, ApprovalsName);
        return Parse(file, file, File.ReadAllBytes(file), File.Exists(approvals) ? File.ReadAllBytes(approvals) : null);
    }

    private static PolicySource ReadPackage(string file)
    {
        var content = PackagedPolicy.Read(file);
        return Parse(file, $"{file}/{PackagedPolicy.Entry}", content.Policy, content.Approvals);
    }

    private static PolicySource Parse(string location, string path, byte[] bytes, byte[]? approvals)
    {
        var result = PolicyReader.Read(bytes, path);
        return result.Document is { } document
            ? new PolicySource(Path.GetFullPath(location), path, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), document, approvals)
            : throw PolicyFaults.Refuse(result.Problems);
    }
}

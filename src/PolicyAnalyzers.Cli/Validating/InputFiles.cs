using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Turns what the user named into files. A named file is taken as it is; in a folder, files are told by their names.</summary>
internal static class InputFiles
{
    private const string FragmentEnd = ".fragment.policy.yaml";
    private const string PolicyEnd = ".policy.yaml";

    /// <summary>Folders that hold nothing that a person wrote.</summary>
    private static readonly ImmutableHashSet<string> Skipped = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "bin", "obj", "node_modules");

    /// <summary>The files behind paths, each once.</summary>
    /// <exception cref="UsageException">A path does not exist, or a folder holds no policy.</exception>
    public static ImmutableArray<InputFile> Find(IEnumerable<string> paths)
    {
        var files = new List<InputFile>();
        foreach (var path in paths)
        {
            files.AddRange(Directory.Exists(path) ? InFolder(path) : [Named(path)]);
        }

        return [.. files.DistinctBy(file => file.Path)];
    }

    /// <summary>The file of the organisation's policy.</summary>
    /// <exception cref="UsageException">It does not exist, or is something else.</exception>
    public static InputFile Policy(string path) => Named(path) is { Kind: PolicyFileKind.Policy } policy
        ? policy
        : throw new UsageException($"'{path}' is no policy, but a fragment or a baseline. Name the organisation's policy file.");

    private static InputFile Named(string path) => File.Exists(path)
        ? new InputFile(Path.GetFullPath(path), KindOf(Path.GetFileName(path)) ?? PolicyFileKind.Policy)
        : throw new UsageException($"'{path}' does not exist. Name a policy file, or a folder that holds one.");

    /// <summary>The folder's own files; only where it has none, those of the folders in it.</summary>
    private static IEnumerable<InputFile> InFolder(string folder)
    {
        var own = Directory.EnumerateFiles(folder).Select(AsInput).OfType<InputFile>().ToImmutableArray();
        var found = own.IsEmpty ? [.. Below(new DirectoryInfo(folder)).Select(file => AsInput(file.FullName)).OfType<InputFile>()] : own;
        return found.IsEmpty
            ? throw new UsageException($"'{Path.GetFullPath(folder)}' holds no policy: no file in it or below it is called policy.yaml, *.policy.yaml or policy-baseline.json. Name the file.")
            : found.OrderBy(file => file.Path, StringComparer.Ordinal);
    }

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder)
    {
        foreach (var inner in folder.EnumerateDirectories())
        {
            // A link may lead back up; hidden folders belong to tools.
            if (Skipped.Contains(inner.Name) || inner.Name.StartsWith('.') || inner.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                continue;
            }

            foreach (var file in inner.EnumerateFiles().Concat(Below(inner)))
            {
                yield return file;
            }
        }
    }

    private static InputFile? AsInput(string path) => KindOf(Path.GetFileName(path)) is { } kind ? new InputFile(Path.GetFullPath(path), kind) : null;

    private static PolicyFileKind? KindOf(string name) => name switch
    {
        _ when name.EndsWith(FragmentEnd, StringComparison.OrdinalIgnoreCase) => PolicyFileKind.Fragment,
        _ when name.Equals("policy.yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(PolicyEnd, StringComparison.OrdinalIgnoreCase) => PolicyFileKind.Policy,
        _ when name.Equals("policy-baseline.json", StringComparison.OrdinalIgnoreCase) => PolicyFileKind.Baseline,
        _ => null,
    };
}

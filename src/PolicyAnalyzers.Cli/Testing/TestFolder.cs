using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>A policy with its tests: beside the policy the folder <c>policy-tests</c>, where every C# file is one test.</summary>
/// <param name="Root">Folder of the policy.</param>
/// <param name="Policy">Path of the policy under test.</param>
/// <param name="Tests">Paths of the tests, sorted.</param>
/// <param name="Stubs">Stand-ins for other people's assemblies, which every test may use.</param>
internal sealed record TestFolder(string Root, string Policy, ImmutableArray<string> Tests, ImmutableArray<StubSources> Stubs)
{
    /// <summary>Name of the folder with the tests.</summary>
    public const string TestsName = "policy-tests";

    /// <summary>Name of the folder with the stand-ins, inside the other.</summary>
    public const string StubsName = "stubs";

    /// <summary>The tests of <paramref name="target"/>, a folder or a policy file.</summary>
    /// <exception cref="UsageException">There is no such folder or policy.</exception>
    public static TestFolder Find(string target)
    {
        var policy = File.Exists(target) ? Path.GetFullPath(target) : PolicyIn(target);
        var root = Path.GetDirectoryName(policy)!;
        var tests = Path.Combine(root, TestsName);
        var stubs = Path.Combine(tests, StubsName);
        return new TestFolder(
            root,
            policy,
            [.. Sources(tests, SearchOption.AllDirectories).Where(file => !file.StartsWith(stubs + Path.DirectorySeparatorChar, StringComparison.Ordinal))],
            [.. StubsIn(stubs)]);
    }

    /// <summary><paramref name="path"/> relative to the policy's folder, with forward slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string PolicyIn(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"'{folder}' does not exist. Name a policy file, or the folder that holds policy.yaml.");
        }

        var usual = Path.Combine(folder, "policy.yaml");
        var candidates = File.Exists(usual)
            ? [usual]
            : Directory.EnumerateFiles(folder, "*.policy.yaml").Where(file => !file.EndsWith(".fragment.policy.yaml", StringComparison.OrdinalIgnoreCase)).ToArray();
        return candidates switch
        {
            [var only] => Path.GetFullPath(only),
            [] => throw new UsageException($"'{folder}' holds no policy.yaml. Name a policy file, or the folder that holds it."),
            _ => throw new UsageException($"'{folder}' holds several policies. Name one of them: {string.Join(", ", candidates.Select(Path.GetFileName).Order(StringComparer.Ordinal))}."),
        };
    }

    // One file, or one folder of files, is one assembly and bears its name.
    private static IEnumerable<StubSources> StubsIn(string folder)
        => !Directory.Exists(folder)
            ? []
            : Sources(folder, SearchOption.TopDirectoryOnly).Select(file => new StubSources(Path.GetFileNameWithoutExtension(file), [file]))
                .Concat(Directory.EnumerateDirectories(folder).Select(each => new StubSources(Path.GetFileName(each), [.. Sources(each, SearchOption.AllDirectories)])))
                .Where(stub => !stub.Files.IsEmpty)
                .OrderBy(stub => stub.Assembly, StringComparer.Ordinal);

    private static IEnumerable<string> Sources(string folder, SearchOption depth)
        => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.cs", depth).Order(StringComparer.Ordinal) : [];
}

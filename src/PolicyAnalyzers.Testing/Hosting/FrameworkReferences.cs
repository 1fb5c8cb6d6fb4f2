using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>The references that every test compiles against: the SDK's reference assemblies for the running framework, or the framework itself where no SDK is installed.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Cached = new(Load);

    public static ImmutableArray<MetadataReference> All => Cached.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        var runtime = RuntimeEnvironment.GetRuntimeDirectory();
        var folder = ReferencePack(runtime) ?? runtime;
        var files = Directory.EnumerateFiles(folder, "*.dll").Where(IsManaged).Order(StringComparer.Ordinal);
        return [.. files.Select(file => MetadataReference.CreateFromFile(file))];
    }

    private static string? ReferencePack(string runtime)
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/ and <root>/packs/Microsoft.NETCore.App.Ref/<version>/ref/net<major>.<minor>/
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var version = Environment.Version;
        return !Directory.Exists(packs)
            ? null
            : Directory.EnumerateDirectories(packs, $"{version.Major}.{version.Minor}.*")
                .Select(pack => Path.Combine(pack, "ref", $"net{version.Major}.{version.Minor}"))
                .Where(Directory.Exists)
                .Max(StringComparer.Ordinal);
    }

    // The runtime's folder also holds native libraries.
    private static bool IsManaged(string file)
    {
        var name = Path.GetFileName(file);
        return name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains(".Native", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.CSharp", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal)
            || name is "mscorlib.dll" or "netstandard.dll" or "WindowsBase.dll";
    }
}

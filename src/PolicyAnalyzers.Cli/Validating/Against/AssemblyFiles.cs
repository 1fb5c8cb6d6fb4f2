using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PolicyAnalyzers.Cli.Validating.Against;

/// <summary>Reads which assembly a file is. Nothing is loaded or run.</summary>
internal static class AssemblyFiles
{
    /// <summary>The assemblies among these files, each path once; what is no managed assembly is left out.</summary>
    public static ImmutableArray<AssemblyFile> Read(IEnumerable<string> paths)
        => [.. paths.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Select(ReadFile).OfType<AssemblyFile>()];

    /// <summary>The assembly in one file; null where it is none.</summary>
    public static AssemblyFile? ReadFile(string path)
    {
        try
        {
            var name = AssemblyName.GetAssemblyName(path);
            return new AssemblyFile(name.Name ?? string.Empty, name.Version ?? new Version(0, 0), Path.GetFullPath(path));
        }
        catch (Exception fault) when (fault is BadImageFormatException or FileNotFoundException or FileLoadException)
        {
            return null;
        }
    }

    /// <summary>The framework that this tool runs on: the types of parameters are mostly its.</summary>
    public static ImmutableArray<AssemblyFile> OfThisFramework()
        => Read(Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll"));
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks.Variants;

/// <summary>The package's analyzers, from a folder that holds their build output.</summary>
internal sealed class AnalyzerFolder : AssemblyLoadContext
{
    private const string Main = "PolicyAnalyzers";

    private readonly string _folder;

    private AnalyzerFolder(string folder) : base("Analyzers under measurement") => _folder = folder;

    /// <summary>Paths of the analyzers' assembly and of all that it needs beside the compiler and the framework.</summary>
    public ImmutableArray<string> Files { get; private set; } = [];

    /// <summary>The analyzers.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; private set; } = [];

    /// <summary>Loads the analyzers to see what they register.</summary>
    /// <exception cref="FileNotFoundException">The folder does not hold them.</exception>
    public static AnalyzerFolder Open(string folder)
    {
        var opened = new AnalyzerFolder(Path.GetFullPath(folder));
        var path = opened.PathOf(Main) ?? throw new FileNotFoundException($"{folder} does not hold {Main}.dll. Build src/{Main}, or name another folder.");
        var main = opened.LoadFromAssemblyPath(path);
        opened.Files = [.. opened.Closure(main).Order(StringComparer.Ordinal)];
        opened.Analyzers =
        [
            .. main.GetTypes()
                .Where(type => !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        return opened;
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
        => IsOwn(assemblyName) && PathOf(assemblyName.Name) is { } path ? LoadFromAssemblyPath(path) : null;

    private string? PathOf(string? name)
    {
        var path = Path.Combine(_folder, name + ".dll");
        return File.Exists(path) ? path : null;
    }

    // The compiler brings its own assemblies and the framework's; the same folder may hold others of these.
    private static bool IsOwn(AssemblyName name)
        => name.Name is { } text && !text.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !text.StartsWith("System.", StringComparison.Ordinal);

    private HashSet<string> Closure(Assembly main)
    {
        var paths = new HashSet<string>();
        var open = new Stack<Assembly>([main]);
        while (open.TryPop(out var assembly))
        {
            if (paths.Add(assembly.Location))
            {
                foreach (var name in assembly.GetReferencedAssemblies().Where(name => IsOwn(name) && PathOf(name.Name) is not null))
                {
                    open.Push(LoadFromAssemblyName(name));
                }
            }
        }

        return paths;
    }
}

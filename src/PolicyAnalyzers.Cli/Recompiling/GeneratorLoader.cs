using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Cli.Recompiling;

/// <summary>
/// Loads the source generators that a build used, each folder's assemblies apart: two packages may bring different versions of one dependency. The compiler's own assemblies are this
/// tool's, since a generator must speak with this compiler.
/// </summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, FolderContext> contexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ImmutableArray<ISourceGenerator> Generators, ImmutableArray<string> Remarks)> loaded = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>The generators in an assembly; none where it holds none or cannot be loaded, which becomes a remark.</summary>
    public ImmutableArray<ISourceGenerator> Load(string path, List<string> remarks)
    {
        lock (gate)
        {
            if (!loaded.TryGetValue(path, out var known))
            {
                var failures = ImmutableArray.CreateBuilder<string>();
                var reference = new AnalyzerFileReference(path, this);
                reference.AnalyzerLoadFailed += (_, failure) =>
                {
                    if (failure.ErrorCode is not AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                    {
                        failures.Add($"A source generator of '{path}' cannot be run, so what it writes is missing: {failure.Message}");
                    }
                };
                known = (reference.GetGenerators(LanguageNames.CSharp), failures.ToImmutable());
                loaded.Add(path, known);
            }

            remarks.AddRange(known.Remarks);
            return known.Generators;
        }
    }

    /// <inheritdoc/>
    public void AddDependencyLocation(string fullPath)
    {
    }

    /// <inheritdoc/>
    public Assembly LoadFromPath(string fullPath)
    {
        lock (gate)
        {
            var folder = Path.GetDirectoryName(fullPath)!;
            if (!contexts.TryGetValue(folder, out var context))
            {
                contexts.Add(folder, context = new FolderContext(folder));
            }

            return context.LoadFromAssemblyPath(fullPath);
        }
    }

    private sealed class FolderContext(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var name = assemblyName.Name!;
            var path = Path.Combine(folder, name + ".dll");
            return IsShared(name) || !File.Exists(path) ? null : LoadFromAssemblyPath(path);
        }

        private static bool IsShared(string name) => name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "System.Collections.Immutable" or "System.Reflection.Metadata";
    }
}

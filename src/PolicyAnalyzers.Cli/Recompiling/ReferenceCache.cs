using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Cli.Recompiling;

/// <summary>The assemblies that compilations refer to, each read once: the projects of a solution have most of them in common.</summary>
internal sealed class ReferenceCache
{
    private readonly ConcurrentDictionary<string, Lazy<AssemblyMetadata>> _assemblies = new(StringComparer.Ordinal);

    /// <summary>A reference to a file.</summary>
    public MetadataReference Get(string path, MetadataReferenceProperties properties)
        => properties.Kind == MetadataImageKind.Module
            ? MetadataReference.CreateFromFile(path, properties)
            : _assemblies.GetOrAdd(path, static file => new Lazy<AssemblyMetadata>(() => AssemblyMetadata.CreateFromFile(file), LazyThreadSafetyMode.ExecutionAndPublication))
                .Value.GetReference(aliases: properties.Aliases, embedInteropTypes: properties.EmbedInteropTypes, filePath: path);
}

using System;
using System.Collections.Concurrent;
using System.IO;
using System.Security.Cryptography;
using System.Threading;

namespace PolicyAnalyzers.Cli.Gating.Assemblies;

/// <summary>Reads each assembly once, however many projects it was copied to.</summary>
internal sealed class AssemblyReads(PlatformSignatures signatures)
{
    private readonly ConcurrentDictionary<string, Lazy<ReadAssembly?>> _known = new(StringComparer.Ordinal);

    /// <summary>What an assembly's metadata says; null where the file is none of .NET.</summary>
    /// <exception cref="BadImageFormatException">The file is damaged.</exception>
    public ReadAssembly? Read(string path)
    {
        string hash;
        using (var stream = File.OpenRead(path))
        {
            hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        return _known.GetOrAdd(hash, _ => new Lazy<ReadAssembly?>(() => ReachReader.Read(path, signatures), LazyThreadSafetyMode.ExecutionAndPublication)).Value;
    }
}

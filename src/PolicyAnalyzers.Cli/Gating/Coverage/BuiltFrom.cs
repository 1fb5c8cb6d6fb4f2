using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Cli.Gating.Coverage;

/// <summary>
/// Compares an assembly that a build made with the checkout: its debug information holds a hash of every source, and its informational version the commit.
/// </summary>
internal static class BuiltFrom
{
    private static readonly Guid Sha256 = new("8829D00F-11B8-4213-878B-770E8597AC16");

    /// <summary>Why the assembly is not of this checkout; null where nothing speaks against it.</summary>
    /// <param name="parsed">With what the compiler was run.</param>
    /// <param name="head">The commit that is checked out; null where it is not known.</param>
    public static string? Fault(CSharpCommandLineArguments parsed, string? head)
    {
        var path = parsed.OutputFileName is { } name ? Path.Combine(parsed.OutputDirectory, name) : null;
        if (path is null || !File.Exists(path))
        {
            return "was compiled, and what the compiler made is gone. Build again, and run the gate before anything is deleted.";
        }

        try
        {
            using var image = new PEReader(File.OpenRead(path));
            if (head is not null && AssemblyCommit.Of(image) is { } commit && !commit.Equals(head, StringComparison.OrdinalIgnoreCase))
            {
                return $"was built from commit {commit}, and {head} is checked out. Build again.";
            }

            return image.TryOpenAssociatedPortablePdb(path, file => File.Exists(file) ? File.OpenRead(file) : null, out var provider, out _) && provider is not null
                ? Changed(provider)
                : null;
        }
        catch (BadImageFormatException)
        {
            return $"was compiled to '{path}', which is no .NET assembly. Build again.";
        }
    }

    private static string? Changed(MetadataReaderProvider provider)
    {
        using (provider)
        {
            var reader = provider.GetMetadataReader();
            foreach (var handle in reader.Documents)
            {
                var document = reader.GetDocument(handle);
                var path = reader.GetString(document.Name);
                if (reader.GetGuid(document.HashAlgorithm) == Sha256
                    && File.Exists(path)
                    && !reader.GetBlobBytes(document.Hash).AsSpan().SequenceEqual(SHA256.HashData(File.ReadAllBytes(path))))
                {
                    return $"was built from another text of '{Path.GetFileName(path)}' than the checkout holds. Build again.";
                }
            }

            return null;
        }
    }
}

using System;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PolicyAnalyzers.Cli.Gating.Coverage;

/// <summary>The commit that the SDK writes behind the plus of <c>AssemblyInformationalVersion</c>.</summary>
internal static class AssemblyCommit
{
    private const string Attribute = "AssemblyInformationalVersionAttribute";
    private const int CommitLength = 40;

    /// <summary>The commit's id; null where the assembly names none.</summary>
    public static string? Of(PEReader image)
    {
        if (!image.HasMetadata)
        {
            throw new BadImageFormatException("no metadata");
        }

        var reader = image.GetMetadataReader();
        foreach (var handle in reader.IsAssembly ? reader.GetAssemblyDefinition().GetCustomAttributes() : default)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
                && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name) == Attribute)
            {
                // ECMA-335, II.23.3: a prolog of two bytes, then the string.
                var blob = reader.GetBlobReader(attribute.Value);
                blob.ReadUInt16();
                var version = blob.ReadSerializedString() ?? string.Empty;
                var commit = version[(version.LastIndexOf('+') + 1)..];
                return version.Contains('+', StringComparison.Ordinal) && commit.Length == CommitLength && commit.All(Uri.IsHexDigit) ? commit : null;
            }
        }

        return null;
    }
}

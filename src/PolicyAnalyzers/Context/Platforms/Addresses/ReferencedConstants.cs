using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Context.Platforms.Addresses;

/// <summary>
/// Names of constants of referenced assemblies that hold a platform's address: the compiler copies their values, so that no literal
/// of the project shows them. Metadata is read once for each reference and policy, and no symbol is made for it.
/// </summary>
internal static class ReferencedConstants
{
    // By what is looked for first: an editor keeps references when the policy changes.
    private static readonly ConditionalWeakTable<PlatformTexts, ConditionalWeakTable<MetadataReference, HashSet<string>>> Known = new();

    /// <summary>The names in all references of a compilation.</summary>
    public static IEnumerable<string> Of(Compilation compilation, PlatformTexts texts, CancellationToken cancellationToken)
    {
        var known = Known.GetOrCreateValue(texts);
        foreach (var reference in compilation.References)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reference is PortableExecutableReference executable)
            {
                foreach (var name in known.GetValue(executable, _ => Read(executable, texts)))
                {
                    yield return name;
                }
            }
        }
    }

    private static HashSet<string> Read(PortableExecutableReference reference, PlatformTexts texts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (reference.GetMetadata() is not AssemblyMetadata assembly)
        {
            return names;
        }

        foreach (var module in assembly.GetModules())
        {
            var reader = module.GetMetadataReader();
            if (IsFramework(reader))
            {
                continue;
            }

            for (var row = 1; row <= reader.GetTableRowCount(TableIndex.Constant); row++)
            {
                var constant = reader.GetConstant(MetadataTokens.ConstantHandle(row));
                if (constant is { TypeCode: ConstantTypeCode.String, Parent.Kind: HandleKind.FieldDefinition }
                    && reader.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String) is string text
                    && texts.MayName(text)
                    && texts.Find(text).Count > 0)
                {
                    names.Add(reader.GetString(reader.GetFieldDefinition((FieldDefinitionHandle)constant.Parent).Name));
                }
            }
        }

        return names;
    }

    // Half of what a project references, and no vendor's. Whoever gives an own package such a name is found by the gate in what was built.
    private static bool IsFramework(MetadataReader reader)
    {
        var name = reader.IsAssembly ? reader.GetString(reader.GetAssemblyDefinition().Name) : "";
        return name is "mscorlib" or "netstandard" or "WindowsBase" || name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal);
    }
}

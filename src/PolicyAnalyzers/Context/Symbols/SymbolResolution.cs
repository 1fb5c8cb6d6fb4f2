using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Symbols;

/// <summary>Tells whether a symbol that a policy names with its assembly exists there.</summary>
public static class SymbolResolution
{
    /// <summary>The assembly of this simple name: the compilation's own, or one that it references; null where it is neither.</summary>
    public static IAssemblySymbol? FindAssembly(Compilation compilation, string name)
    {
        if (IsCalled(compilation.Assembly, name))
        {
            return compilation.Assembly;
        }

        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsCalled(reference, name))
            {
                return reference;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the symbol is certainly not in the assembly. A compilation sees no private and internal members of what it references, and a
    /// reference assembly does not even hold them, while types are always there: what cannot be seen from here is not called missing.
    /// </summary>
    public static bool IsMissing(Compilation compilation, IAssemblySymbol assembly, SymbolReference reference)
    {
        if (SymbolReferences.Resolve(compilation, reference).Any())
        {
            return false;
        }

        if (IsCalled(compilation.Assembly, assembly.Name) || reference.Id[0] is 'N' or 'T')
        {
            return true;
        }

        if (IsReferenceAssembly(assembly))
        {
            return SymbolNames.TypeOfMember(assembly, reference.Id) is null;
        }

        // Only for a name that does not resolve: all references are bound once more, with every member.
        var all = compilation.WithOptions(compilation.Options.WithMetadataImportOptions(MetadataImportOptions.All));
        return !SymbolReferences.Resolve(all, reference).Any();
    }

    private static bool IsCalled(IAssemblySymbol assembly, string name) => string.Equals(assembly.Name, name, StringComparison.OrdinalIgnoreCase);

    private static bool IsReferenceAssembly(IAssemblySymbol assembly) =>
        assembly.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ReferenceAssemblyAttribute");
}

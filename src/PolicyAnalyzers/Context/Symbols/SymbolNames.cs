using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Symbols;

/// <summary>The documentation ids of an assembly's namespaces and types, and the parts of an id. For names that do not resolve: slow, and rarely asked.</summary>
internal static class SymbolNames
{
    /// <summary>What can follow a member's name: its parameters, or the result of a conversion.</summary>
    private static readonly char[] BehindName = { '(', '~' };

    /// <summary>Every namespace and type, outer before inner.</summary>
    public static IEnumerable<KeyValuePair<string, INamespaceOrTypeSymbol>> NamespacesAndTypes(IAssemblySymbol assembly)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            var symbol = open.Pop();
            if (symbol is not INamespaceSymbol { IsGlobalNamespace: true } && symbol.GetDocumentationCommentId() is { } id)
            {
                yield return new KeyValuePair<string, INamespaceOrTypeSymbol>(id, symbol);
            }

            foreach (var member in symbol.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    open.Push(inner);
                }
            }
        }
    }

    /// <summary>The type to which a member's id belongs, or null where the assembly does not have it.</summary>
    public static INamedTypeSymbol? TypeOfMember(IAssemblySymbol assembly, string memberId)
    {
        var type = "T:" + ContainerOf(memberId);
        foreach (var known in NamespacesAndTypes(assembly))
        {
            if (known.Key == type)
            {
                return known.Value as INamedTypeSymbol;
            }
        }

        return null;
    }

    /// <summary><c>A.B</c> of <c>M:A.B.C(System.String)</c>; empty where there is none.</summary>
    public static string ContainerOf(string id)
    {
        var name = WithoutParameters(id);
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name.Substring(0, dot);
    }

    /// <summary><c>C</c> of <c>M:A.B.C(System.String)</c>.</summary>
    public static string LastNameOf(string id)
    {
        var name = WithoutParameters(id);
        return name.Substring(name.LastIndexOf('.') + 1);
    }

    private static string WithoutParameters(string id)
    {
        var end = id.IndexOfAny(BehindName);
        return end < 0 ? id.Substring(2) : id.Substring(2, Math.Max(0, end - 2));
    }
}

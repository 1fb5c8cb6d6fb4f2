using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Clients;

/// <summary>
/// What makes a type a governed client: the type that the policy names, and where that is a class, the interface of its name (<c>ISurveyClient</c> of
/// <c>SurveyClient</c>) that its assembly declares and that it implements. Other interfaces of a client are no client.
/// </summary>
internal sealed class ClientContract
{
    private readonly SymbolReference? client;
    private readonly HashSet<ISymbol> contracts = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> assemblies = new(SymbolEqualityComparer.Default);

    /// <summary>Resolves the client of a policy.</summary>
    public ClientContract(Compilation compilation, PolicyDocument policy)
    {
        client = policy.SurveyPolicy.Client;
        foreach (var type in client is null ? Enumerable.Empty<INamedTypeSymbol>() : SymbolReferences.Resolve(compilation, client).OfType<INamedTypeSymbol>())
        {
            contracts.Add(type);
            assemblies.Add(type.ContainingAssembly);
            contracts.UnionWith(type.AllInterfaces.Where(each => each.Name == "I" + type.Name && SymbolEqualityComparer.Default.Equals(each.ContainingAssembly, type.ContainingAssembly)));
        }
    }

    /// <summary>Whether the compilation knows the client.</summary>
    public bool IsKnown => contracts.Count > 0;

    /// <summary>Whether this type is the client or its interface.</summary>
    public bool Is(ITypeSymbol? type) => type is not null && contracts.Contains(type.OriginalDefinition);

    /// <summary>Whether the client's assembly declares the symbol.</summary>
    public bool Declares(ISymbol? symbol) => symbol?.ContainingAssembly is { } assembly && assemblies.Contains(assembly);

    /// <summary>Whether a type is one of them, derives from one, or implements one.</summary>
    public bool IsFulfilledBy(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Is(current))
            {
                return true;
            }
        }

        return type?.AllInterfaces.Any(Is) ?? false;
    }

    /// <summary>Whether a type takes the full name of the client in another assembly than the policy says.</summary>
    public bool IsNameTakenBy(INamedTypeSymbol type) =>
        client is { Assembly: not null }
        && client.Id.EndsWith("." + type.MetadataName, StringComparison.Ordinal)
        && type.GetDocumentationCommentId() == client.Id
        && !contracts.Contains(type);
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>The API of survey platforms that a compilation can reach, resolved once: one look-up answers for a symbol.</summary>
internal sealed class PlatformTable
{
    private readonly Dictionary<ISymbol, Platform> platforms = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IAssemblySymbol> assemblies = new(SymbolEqualityComparer.Default);

    // A symbol that the organisation gave to a platform stays there: a fragment's word could make it one that is allowed for a while.
    private readonly PlatformTable? organisation;

    private PlatformTable(PlatformTable? organisation) => this.organisation = organisation;

    /// <summary>Whether the compilation can reach any platform.</summary>
    public bool IsEmpty => platforms.Count == 0 && (organisation is null or { IsEmpty: true });

    /// <summary>Simple names of the platforms' types and of their members: a name that is not here cannot mention a platform.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Resolves the catalogue's and the policy's platforms.</summary>
    public static PlatformTable Resolve(Compilation compilation, PolicyDocument policy)
    {
        var own = policy.Organisation is { } organisation && organisation.SurveyPolicy != policy.SurveyPolicy ? Resolve(compilation, organisation) : null;
        var table = new PlatformTable(own);
        table.Names.UnionWith(own?.Names ?? Enumerable.Empty<string>());
        foreach (var known in VendorCatalogue.Platforms)
        {
            var platform = new Platform(known.Id, known.Name, policy.SurveyPolicy.Platforms.Find(known.Id));
            foreach (var @namespace in known.Namespaces)
            {
                table.Add(compilation, new SymbolReference("N:" + @namespace.Name, null, default), platform);
            }
        }

        foreach (var card in policy.SurveyPolicy.Platforms)
        {
            foreach (var symbol in card.Symbols)
            {
                table.Add(compilation, symbol, new Platform(card.Id, card.Title, card));
            }
        }

        return table;
    }

    /// <summary>The platform to whose API a symbol belongs, or null.</summary>
    public Platform? Find(ISymbol? symbol)
    {
        if (symbol is null)
        {
            return null;
        }

        if (organisation?.Find(symbol) is { } known)
        {
            return known;
        }

        symbol = symbol.OriginalDefinition;
        if (symbol.ContainingAssembly is not { } assembly || !assemblies.Contains(assembly))
        {
            return null;
        }

        for (var current = symbol; current is not null; current = current.ContainingSymbol)
        {
            if (platforms.TryGetValue(current, out var platform))
            {
                return platform;
            }
        }

        return null;
    }

    private void Add(Compilation compilation, SymbolReference reference, Platform platform)
    {
        foreach (var symbol in SymbolReferences.Resolve(compilation, reference))
        {
            platforms[symbol] = platform;
            assemblies.Add(symbol.ContainingAssembly);
            AddNames(symbol);
        }
    }

    private void AddNames(ISymbol symbol)
    {
        if (symbol is not INamespaceSymbol)
        {
            Names.Add(symbol.Name);
        }

        if (symbol is INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers())
            {
                AddNames(member);
            }
        }

        if (symbol is ITypeSymbol { Name: var name } && name.EndsWith("Attribute", StringComparison.Ordinal))
        {
            Names.Add(name.Substring(0, name.Length - "Attribute".Length));
        }
    }
}

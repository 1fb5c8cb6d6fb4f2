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
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> entrances = new(StringComparer.Ordinal);
    private readonly HashSet<string> qualifiers = new(StringComparer.Ordinal);

    // A symbol that the organisation gave to a platform stays there: a fragment's word could make it one that is allowed for a while.
    private readonly PlatformTable? organisation;

    private PlatformTable(PlatformTable? organisation) => this.organisation = organisation;

    /// <summary>Whether the compilation can reach any platform.</summary>
    public bool IsEmpty => platforms.Count == 0 && (organisation is null or { IsEmpty: true });

    /// <summary>Simple names of the platforms' types and of their members: a name that is not here cannot mention a platform.</summary>
    public IReadOnlyCollection<string> Names => names;

    /// <summary>The names of them that need no value of a platform: its types, and members that the policy names by themselves.</summary>
    public IReadOnlyCollection<string> Entrances => entrances;

    /// <summary>The assemblies that hold a platform.</summary>
    public IReadOnlyCollection<IAssemblySymbol> Assemblies => assemblies;

    /// <summary>Whether a platform has an extension that the language calls without its name.</summary>
    public bool HasSilentExtensions { get; private set; }

    /// <summary>Whether a name is one of <see cref="Names"/>.</summary>
    public bool Knows(string name) => names.Contains(name);

    /// <summary>Whether a part of a name can open a platform's namespace or type.</summary>
    public bool Qualifies(string name) => qualifiers.Contains(name) || entrances.Contains(name);

    /// <summary>Resolves the catalogue's and the policy's platforms.</summary>
    public static PlatformTable Resolve(Compilation compilation, PolicyDocument policy)
    {
        var own = policy.Organisation is { } organisation && organisation.SurveyPolicy != policy.SurveyPolicy ? Resolve(compilation, organisation) : null;
        var table = new PlatformTable(own);
        table.Take(own);
        foreach (var known in VendorCatalogue.Platforms)
        {
            var platform = new Platform(known.Id, known.Name, policy.SurveyPolicy.Platforms.Find(known.Id));
            foreach (var @namespace in known.Namespaces)
            {
                table.Add(compilation, new SymbolReference("N:" + @namespace.Name, @namespace.Assembly, default), platform);
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

    /// <summary>A platform that declares a member of this name; null where none does. Slow: for what is about to be reported.</summary>
    public Platform? FindMember(string name)
    {
        foreach (var pair in platforms)
        {
            if (Declares(pair.Key, name))
            {
                return pair.Value;
            }
        }

        return organisation?.FindMember(name);
    }

    private static bool Declares(ISymbol symbol, string name) =>
        symbol is INamespaceOrTypeSymbol container
            ? container.GetMembers().Any(member => (member.Name == name && member is not INamespaceOrTypeSymbol) || (member is INamespaceOrTypeSymbol && Declares(member, name)))
            : symbol.Name == name;

    private void Take(PlatformTable? other)
    {
        if (other is not null)
        {
            names.UnionWith(other.names);
            entrances.UnionWith(other.entrances);
            qualifiers.UnionWith(other.qualifiers);
            assemblies.UnionWith(other.assemblies);
            HasSilentExtensions |= other.HasSilentExtensions;
        }
    }

    private void Add(Compilation compilation, SymbolReference reference, Platform platform)
    {
        foreach (var symbol in SymbolReferences.Resolve(compilation, reference))
        {
            platforms[symbol] = platform;
            assemblies.Add(symbol.ContainingAssembly);
            AddNames(symbol);
            entrances.Add(symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name);
        }
    }

    private void AddNames(ISymbol symbol)
    {
        (symbol is INamespaceSymbol ? qualifiers : names).Add(symbol.Name);
        HasSilentExtensions |= symbol is IMethodSymbol { IsExtensionMethod: true, Name: "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter" or "Deconstruct" or "Add" or "Select" or "SelectMany" or "Where" };
        if (symbol is INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers())
            {
                AddNames(member);
            }
        }

        if (symbol is ITypeSymbol { Name: var name })
        {
            entrances.Add(name);
            if (name.EndsWith("Attribute", StringComparison.Ordinal))
            {
                names.Add(name.Substring(0, name.Length - "Attribute".Length));
                entrances.Add(name.Substring(0, name.Length - "Attribute".Length));
            }
        }
    }
}

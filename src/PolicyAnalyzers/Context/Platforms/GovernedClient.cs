using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>
/// The code that may use platforms: the assembly that the policy names; where it names only a type, that type; where it names nothing, types
/// marked <c>[GovernedSurveyClient]</c>. The mark counts for nothing beside a policy, since anybody may write it.
/// </summary>
internal sealed class GovernedClient
{
    private readonly SymbolReference? client;
    private readonly bool isWholeAssembly;
    private readonly HashSet<ISymbol> types = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? mark;

    /// <summary>Resolves the client of a policy.</summary>
    public GovernedClient(Compilation compilation, PolicyDocument policy, INamedTypeSymbol? mark)
    {
        client = policy.SurveyPolicy.Client;
        this.mark = client is null ? mark : null;
        isWholeAssembly = client?.Assembly is not null && SymbolReferences.IsIn(compilation.Assembly, client);
        if (client is { Assembly: null })
        {
            types.UnionWith(SymbolReferences.Resolve(compilation, client));
        }
    }

    /// <summary>Whether everything in the compilation may use platforms: it is the client's assembly.</summary>
    public bool IsWholeCompilation => isWholeAssembly;

    /// <summary>What a message tells people to use.</summary>
    public string Name => NameOf(client);

    /// <summary>What a message tells people to use, by what a policy says; null for a policy that names no client.</summary>
    public static string NameOf(SymbolReference? client) =>
        client is null ? "one governed client, which the policy does not name yet" : "the governed client " + client.Id.Substring(client.Id.IndexOf(':') + 1);

    /// <summary>Whether code inside this symbol may use platforms.</summary>
    public bool Covers(ISymbol? inside)
    {
        if (isWholeAssembly)
        {
            return true;
        }

        for (var current = inside; current is not null; current = current.ContainingSymbol)
        {
            if (types.Contains(current.OriginalDefinition) || IsMarked(current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a symbol is the client's own: declared in its assembly, or in its type where the policy names that alone.</summary>
    public bool Owns(ISymbol? symbol) => symbol is not null && (client?.Assembly is not null ? SymbolReferences.IsIn(symbol.ContainingAssembly, client) : Covers(symbol));

    private bool IsMarked(ISymbol symbol)
    {
        if (mark is null || symbol is not INamedTypeSymbol)
        {
            return false;
        }

        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, mark))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>
/// The languages in which a type and what stands beside a member are named. Asked only where one word means different things in different languages: "cep" is a postal code in
/// Brazil and a mobile phone in Turkey.
/// </summary>
internal sealed class SpokenLanguages
{
    private const int DeepestNamespace = 3;

    private readonly ConcurrentDictionary<ISymbol, ImmutableDictionary<string, int>> seen = new(SymbolEqualityComparer.Default);
    private readonly WordLanguages words;

    /// <summary>Languages by the words of a lexicon.</summary>
    public SpokenLanguages(WordLanguages words) => this.words = words;

    /// <summary>The language in which the names around a declaration have another meaning of its name than a term's, and that more of them are of than of the term's own; null: none.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="term">The meaning that is weighed.</param>
    /// <param name="meanings">All meanings of the name.</param>
    public string? Against(in DeclaredValue declaration, Term term, ImmutableArray<Term> meanings)
    {
        string? nearest = null;
        var most = -1;
        foreach (var other in meanings)
        {
            if (other.Category == term.Category)
            {
                continue;
            }

            foreach (var language in other.Languages)
            {
                most = most < 0 ? MostOf(term, declaration) : most;
                if (Around(declaration).TryGetValue(language, out var count) && count > most)
                {
                    most = count;
                    nearest = language;
                }
            }
        }

        return nearest;
    }

    private int MostOf(Term term, in DeclaredValue declaration)
    {
        var most = 0;
        foreach (var language in term.Languages)
        {
            most = Around(declaration).TryGetValue(language, out var count) && count > most ? count : most;
        }

        return most;
    }

    private ImmutableDictionary<string, int> Around(in DeclaredValue declaration)
    {
        var place = declaration.Symbol is IParameterSymbol { ContainingSymbol: { } method } ? method : declaration.Holder;
        return place is null ? ImmutableDictionary<string, int>.Empty : seen.GetOrAdd(place, Count);
    }

    private ImmutableDictionary<string, int> Count(ISymbol place)
    {
        var counts = ImmutableDictionary.CreateBuilder<string, int>();
        foreach (var name in NamesAround(place))
        {
            var spoken = ImmutableHashSet<string>.Empty;
            foreach (var word in NameSplitter.Split(name))
            {
                spoken = spoken.Union(words.Of(word));
            }

            foreach (var language in spoken)
            {
                counts[language] = (counts.TryGetValue(language, out var count) ? count : 0) + 1;
            }
        }

        return counts.ToImmutable();
    }

    private static IEnumerable<string> NamesAround(ISymbol place)
    {
        if (place is IMethodSymbol method)
        {
            yield return method.Name;
            foreach (var parameter in method.Parameters)
            {
                yield return parameter.Name;
            }
        }

        if ((place as INamedTypeSymbol ?? place.ContainingType) is not { } type)
        {
            yield break;
        }

        yield return type.Name;
        foreach (var member in type.IsTupleType ? ImmutableArray<ISymbol>.CastUp(type.TupleElements) : type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol && (type.IsTupleType || !member.IsImplicitlyDeclared))
            {
                yield return member.Name;
            }
        }

        var depth = 0;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false } && depth < DeepestNamespace; space = space.ContainingNamespace, depth++)
        {
            yield return space.Name;
        }
    }
}

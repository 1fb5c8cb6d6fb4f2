using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Context.Declarations;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>What the attributes of a type say of how it is stored.</summary>
internal static class KeptIn
{
    /// <summary>The members by which records are found, with the name of an index over that member alone.</summary>
    public static ImmutableArray<(string, string?)> Indexes(INamedTypeSymbol type, RecognitionSymbols symbols)
    {
        var indexes = ImmutableArray<(string, string?)>.Empty;
        foreach (var attribute in type.GetAttributes())
        {
            if (symbols.IsIndex(attribute))
            {
                var members = attribute.Texts(0);
                foreach (var member in members)
                {
                    indexes = indexes.Add((member, members.Length == 1 ? attribute.Named("Name") as string : null));
                }
            }
        }

        return indexes;
    }

    /// <summary>The table in which an attribute keeps a type; null where none says so.</summary>
    public static string? Table(INamedTypeSymbol type, RecognitionSymbols symbols)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (symbols.Table(attribute) is { } table)
            {
                return table;
            }
        }

        return null;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Validation;

namespace PolicyAnalyzers.Context.Symbols;

/// <summary>What somebody probably meant who named a symbol that an assembly does not have.</summary>
public static class SymbolSuggestions
{
    /// <summary>The documentation id of the nearest symbol of the assembly, or null where none is near.</summary>
    public static string? NearestTo(IAssemblySymbol assembly, string id)
    {
        var known = SymbolNames.NamespacesAndTypes(assembly).ToList();
        return id[0] is 'N' or 'T' ? NearestContainer(known, id) : NearestMember(known, id);
    }

    private static string? NearestContainer(List<KeyValuePair<string, INamespaceOrTypeSymbol>> known, string id)
    {
        // The right name under the wrong letter, then a slip of the keyboard, then the right name in another place.
        var name = id.Substring(2);
        if (known.FirstOrDefault(each => each.Key.Substring(2) == name).Key is { } otherKind)
        {
            return otherKind;
        }

        var container = SymbolNames.ContainerOf(id);
        var candidates = known.Select(static each => each.Key).Where(each => each[0] == id[0]);
        if (Nearest.Of(id, candidates.OrderBy(each => SymbolNames.ContainerOf(each) == container ? 0 : 1)) is { } near)
        {
            return near;
        }

        var last = SymbolNames.LastNameOf(id);
        return known.Select(static each => each.Key).FirstOrDefault(each => string.Equals(SymbolNames.LastNameOf(each), last, StringComparison.OrdinalIgnoreCase));
    }

    private static string? NearestMember(List<KeyValuePair<string, INamespaceOrTypeSymbol>> known, string id)
    {
        var typeId = "T:" + SymbolNames.ContainerOf(id);
        var type = known.FirstOrDefault(each => each.Key == typeId).Value;
        if (type is null && NearestContainer(known, typeId) is { } nearest)
        {
            type = known.First(each => each.Key == nearest).Value;
        }

        if (type is not INamedTypeSymbol)
        {
            return null;
        }

        // The right name with other parameters says more than another name with the right ones.
        var name = SymbolNames.LastNameOf(id);
        var members = type.GetMembers().Select(static member => member.GetDocumentationCommentId()).OfType<string>().ToList();
        var sameName = members.Where(each => SymbolNames.LastNameOf(each) == name).ToList();
        return Nearest.Of(id, sameName)
            ?? sameName.FirstOrDefault()
            ?? Nearest.Of(id, members)
            ?? members.FirstOrDefault(each => Nearest.Of(name, new[] { SymbolNames.LastNameOf(each) }) is not null);
    }
}

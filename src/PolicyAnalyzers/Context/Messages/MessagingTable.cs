using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy.Vendors;

namespace PolicyAnalyzers.Context.Messages;

/// <summary>The messaging libraries that a compilation can reach, and the methods by which they send.</summary>
internal sealed class MessagingTable
{
    private readonly List<(string Namespace, MessagingLibrary Library)> namespaces = new();

    /// <summary>Finds the libraries of the catalogue.</summary>
    public MessagingTable(Compilation compilation)
    {
        foreach (var library in VendorCatalogue.Messaging)
        {
            foreach (var name in library.Namespaces.Where(name => Exists(compilation.GlobalNamespace, name)))
            {
                namespaces.Add((name, library));
                Methods.UnionWith(library.Sends.Select(static send => send.Substring(send.IndexOf('.') + 1)));
            }
        }
    }

    /// <summary>Simple names of the methods that send: a call of another name sends nothing and is not bound.</summary>
    public HashSet<string> Methods { get; } = new(StringComparer.Ordinal);

    /// <summary>The library by which a method sends; null where it does not send. Interfaces and extensions of a library count like its client.</summary>
    public MessagingLibrary? Sends(IMethodSymbol method)
    {
        var library = Of(method.ContainingType);
        return library is not null && library.Sends.Any(send => send.EndsWith("." + method.Name, StringComparison.Ordinal)) ? library : null;
    }

    /// <summary>The library to which a type belongs; null for none.</summary>
    public MessagingLibrary? Of(ITypeSymbol? type)
    {
        var full = SymbolText.Of(type);
        foreach (var (name, library) in namespaces)
        {
            if (full.StartsWith(name, StringComparison.Ordinal) && full.Length > name.Length && full[name.Length] == '.')
            {
                return library;
            }
        }

        return null;
    }

    private static bool Exists(INamespaceSymbol root, string name)
    {
        var current = root;
        foreach (var part in name.Split('.'))
        {
            var next = current.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
            if (next is null)
            {
                return false;
            }

            current = next;
        }

        return true;
    }
}

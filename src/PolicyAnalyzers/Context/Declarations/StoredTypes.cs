using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>The types whose objects the compilation stores, as far as it shows that: by an attribute on the type or on its key, or by an entity set.</summary>
internal sealed class StoredTypes
{
    private static readonly ImmutableArray<string> Attributes = ImmutableArray.Create(
        "System.ComponentModel.DataAnnotations.Schema.TableAttribute",
        "System.ComponentModel.DataAnnotations.KeyAttribute",
        "System.Data.Linq.Mapping.TableAttribute",
        "Microsoft.EntityFrameworkCore.PrimaryKeyAttribute",
        "MongoDB.Bson.Serialization.Attributes.BsonIdAttribute",
        "Dapper.Contrib.Extensions.TableAttribute",
        "Dapper.Contrib.Extensions.KeyAttribute",
        "LinqToDB.Mapping.TableAttribute",
        "SQLite.TableAttribute",
        "SQLite.PrimaryKeyAttribute",
        "Amazon.DynamoDBv2.DataModel.DynamoDBTableAttribute");

    private static readonly ImmutableArray<string> Sets = ImmutableArray.Create(
        "Microsoft.EntityFrameworkCore.DbSet`1",
        "System.Data.Entity.DbSet`1",
        "System.Data.Entity.IDbSet`1");

    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> attributes;
    private readonly Lazy<HashSet<ISymbol>> entities;

    /// <summary>Those of a compilation. Nothing is looked up before somebody asks.</summary>
    public StoredTypes(Compilation compilation)
    {
        attributes = new(() => Find(compilation, Attributes));
        entities = new(() => EntitiesOf(compilation.Assembly.GlobalNamespace, Find(compilation, Sets)));
    }

    /// <summary>Whether objects of this type are stored.</summary>
    public bool Contain(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (IsMarked(current) || entities.Value.Contains(current.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMarked(INamedTypeSymbol type) =>
        !attributes.Value.IsEmpty && (Marks(type) || type.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol && Marks(member)));

    private bool Marks(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attributes.Value.Contains(attribute.AttributeClass!, SymbolEqualityComparer.Default))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation, ImmutableArray<string> names) =>
        names.Select(name => TypeResolver.Find(compilation, name)).OfType<INamedTypeSymbol>().ToImmutableArray();

    private static HashSet<ISymbol> EntitiesOf(INamespaceSymbol root, ImmutableArray<INamedTypeSymbol> sets)
    {
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamespaceOrTypeSymbol>();
        if (!sets.IsEmpty)
        {
            open.Push(root);
        }

        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    open.Push(inner);
                }
                else if (member is IPropertySymbol { Type: INamedTypeSymbol { TypeArguments.Length: 1 } set } && sets.Contains(set.OriginalDefinition, SymbolEqualityComparer.Default))
                {
                    found.Add(set.TypeArguments[0].OriginalDefinition);
                }
            }
        }

        return found;
    }
}

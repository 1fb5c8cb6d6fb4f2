using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition;
using PolicyAnalyzers.Recognition.Declarations;

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

    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> attributes;
    private readonly EntitySets entities;

    /// <summary>Those of a compilation. Nothing is looked up before somebody asks.</summary>
    public StoredTypes(Compilation compilation, RecognitionSymbols symbols)
    {
        attributes = new(() => Attributes.Select(name => TypeResolver.Find(compilation, name)).OfType<INamedTypeSymbol>().ToImmutableArray());
        entities = new EntitySets(compilation, symbols);
    }

    /// <summary>Whether objects of this type are stored.</summary>
    public bool Contain(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (IsMarked(current) || entities.Of(current.OriginalDefinition) is not null)
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
}

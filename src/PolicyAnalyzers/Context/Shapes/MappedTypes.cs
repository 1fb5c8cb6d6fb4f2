using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Shapes.Libraries;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>What mapping libraries copy in a compilation: members of the same name, members of members (<c>Order.Customer.Phone</c> into <c>CustomerPhone</c>), and what the configuration names.</summary>
internal sealed class MappedTypes
{
    private const int Deepest = 4;

    private static readonly ImmutableArray<IMappingLibrary> Libraries = ImmutableArray.Create<IMappingLibrary>(new AutoMapper(), new Mapster());

    private readonly ImmutableArray<IMappingLibrary> libraries;
    private readonly Lazy<ImmutableArray<TypeMapping>> configured;

    /// <summary>The mappings of a compilation.</summary>
    public MappedTypes(Compilation compilation, CopyIndex index)
    {
        libraries = Libraries.Where(library => TypeResolver.Find(compilation, library.Marker) is not null).ToImmutableArray();
        configured = new(() => Find(index));
    }

    /// <summary>Adds what mappings write into a member.</summary>
    public void Read(ISymbol member, CopiedValue values, Writes writes)
    {
        if (libraries.IsEmpty)
        {
            return;
        }

        foreach (var mapping in configured.Value.Concat(libraries.SelectMany(library => library.ReadAttributes(member.ContainingType))))
        {
            if (!Holds(mapping.Target, member))
            {
                continue;
            }

            if (mapping.Members.TryGetValue(member.Name, out var value))
            {
                if (value is not null)
                {
                    values.Read(value, writes);
                }
            }
            else if (Counterpart(mapping.Source, member.Name, Deepest) is { } source)
            {
                writes.Sources.Add(source.OriginalDefinition);
            }
        }
    }

    private ImmutableArray<TypeMapping> Find(CopyIndex index)
    {
        var found = ImmutableArray.CreateBuilder<TypeMapping>();
        foreach (var call in index.Calls<InvocationExpressionSyntax>())
        {
            var model = index.ModelOf(call);
            if (model.GetSymbolInfo(call).Symbol is IMethodSymbol method)
            {
                found.AddRange(libraries.SelectMany(library => library.Read(call, method, model)));
            }
        }

        // A call does what the configuration says, and says nothing itself.
        var configurations = found.Where(static mapping => mapping.IsConfigured).ToArray();
        return found.Where(mapping => mapping.IsConfigured || !configurations.Any(mapping.IsBetween)).ToImmutableArray();
    }

    private static bool Holds(ITypeSymbol type, ISymbol member)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, member.ContainingType))
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? Counterpart(ITypeSymbol source, string name, int depth)
    {
        ISymbol? flattened = null;
        for (ITypeSymbol? current = source; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member.IsStatic || member.IsImplicitlyDeclared || TypeOf(member) is not { } type)
                {
                    continue;
                }

                if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return member;
                }

                if (flattened is null && depth > 0 && name.Length > member.Name.Length && name.StartsWith(member.Name, StringComparison.OrdinalIgnoreCase))
                {
                    flattened = Counterpart(type, name.Substring(member.Name.Length), depth - 1);
                }
            }
        }

        return flattened;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}

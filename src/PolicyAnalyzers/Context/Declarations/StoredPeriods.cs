using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Context.Declarations;

/// <summary>How long the compilation says that it keeps a stored datum.</summary>
internal sealed class StoredPeriods
{
    private static readonly HashSet<string> EndingWords = new()
    {
        "delete", "erase", "purge", "remove", "retain", "retained", "retention", "keep", "kept", "expires", "expire", "ttl",
    };

    private readonly AnnotationSymbols annotations;

    /// <summary>For a compilation with these annotations.</summary>
    public StoredPeriods(AnnotationSymbols annotations) => this.annotations = annotations;

    /// <summary>The days that <c>[Retention]</c> states: on the member, on what it implements, or on its type, the nearest word first; null where none does.</summary>
    public int? DaysOf(ISymbol member)
    {
        var days = StatedOn(member) ?? (RecordParameters.Of(member) is { } parameter ? StatedOn(parameter) : null);
        days ??= InheritedMembers.Of(member).Select(StatedOn).FirstOrDefault(static stated => stated is not null);
        for (var type = member.ContainingType; days is null && type is not null; type = type.BaseType)
        {
            days = StatedOn(type);
        }

        return days > 0 ? days : null;
    }

    /// <summary>Whether a member of the type, or of a base type, holds the time at which the object ends.</summary>
    public static bool EndIn(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (!member.IsStatic && !member.IsImplicitlyDeclared && TypeOf(member) is { } holds && IsTime(holds) && NameSplitter.Split(member.Name) is { IsEmpty: false } words && EndingWords.Contains(words[0]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int? StatedOn(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (annotations.Retention is { } retention && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, retention))
            {
                return attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is int days ? days : 0;
            }
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    // A store's time to live is a number of seconds.
    private static bool IsTime(ITypeSymbol type)
    {
        type = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return type.SpecialType is SpecialType.System_DateTime or SpecialType.System_Int32 or SpecialType.System_Int64
            || (type.Name is "DateTimeOffset" or "DateOnly" or "TimeSpan" && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            || (type.Name is "Instant" or "LocalDate" or "LocalDateTime" && type.ContainingNamespace is { Name: "NodaTime", ContainingNamespace.IsGlobalNamespace: true });
    }
}

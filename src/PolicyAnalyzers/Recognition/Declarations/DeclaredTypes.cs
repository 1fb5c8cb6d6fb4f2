using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Recognition.Names;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>Sees through declared types; each type once per compilation.</summary>
internal sealed class DeclaredTypes
{
    private static readonly DeclaredType Nothing = Plain(ValueShape.Nothing);
    private static readonly DeclaredType Text = Plain(ValueShape.Text);
    private static readonly DeclaredType Guid = Plain(ValueShape.Guid);
    private static readonly DeclaredType Integer = Plain(ValueShape.Integer);
    private static readonly DeclaredType LongInteger = Plain(ValueShape.LongInteger);
    private static readonly DeclaredType Fraction = Plain(ValueShape.Fraction);
    private static readonly DeclaredType Date = Plain(ValueShape.Date);
    private static readonly DeclaredType Bytes = Plain(ValueShape.Bytes);
    private static readonly DeclaredType Unknown = Plain(ValueShape.Unknown);

    // Code that does not compile yet: it may be a key, and more is not guessed.
    private static readonly DeclaredType Unresolved = Plain(ValueShape.Guid | ValueShape.Unknown);
    private static readonly DeclaredType Flag = Plain(ValueShape.Flag);

    private readonly ConcurrentDictionary<ITypeSymbol, DeclaredType> seen = new(SymbolEqualityComparer.Default);
    private readonly RecognitionSymbols symbols;
    private readonly NameReader names;

    /// <summary>Types of one compilation.</summary>
    public DeclaredTypes(RecognitionSymbols symbols, NameReader names)
    {
        this.symbols = symbols;
        this.names = names;
    }

    /// <summary>What a type holds.</summary>
    public DeclaredType Of(ITypeSymbol type)
    {
        if (BySpecialType(type) is { } special)
        {
            return special;
        }

        if (!seen.TryGetValue(type, out var known))
        {
            known = Look(type, depth: 0);
            seen.TryAdd(type, known);
        }

        return known;
    }

    private static DeclaredType Plain(ValueShape shape) => new(shape, null, NameReading.Silent, null);

    private static DeclaredType? BySpecialType(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => Text,
        SpecialType.System_Boolean => Flag,
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 => Integer,
        SpecialType.System_Int64 or SpecialType.System_UInt64 => LongInteger,
        SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single => Fraction,
        SpecialType.System_DateTime => Date,
        SpecialType.System_Object => Unknown,
        SpecialType.System_Void or SpecialType.System_Char => Nothing,
        _ => null,
    };

    private DeclaredType Look(ITypeSymbol type, int depth)
    {
        if (BySpecialType(type) is { } special)
        {
            return special;
        }

        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType.SpecialType switch
                {
                    SpecialType.System_Byte => Bytes,
                    SpecialType.System_Char => Text,
                    _ => Look(array.ElementType, depth + 1),
                };
            case ITypeParameterSymbol or IDynamicTypeSymbol:
                return Unknown;
            case IErrorTypeSymbol:
                return Unresolved;
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named:
                return LookAtNamed(named, depth);
            default:
                return Nothing;
        }
    }

    private DeclaredType LookAtNamed(INamedTypeSymbol type, int depth)
    {
        if (symbols.Find(type) is { } known)
        {
            return new DeclaredType(known.Shape, type, NameReading.Silent, known);
        }

        if (Classified(type) is { } classified)
        {
            return new DeclaredType(classified.Shape, type, NameReading.Silent, classified);
        }

        if (type.TypeArguments.Length == 0 || depth > 3)
        {
            return type.IsStatic ? Nothing : OfItsOwn(type);
        }

        // Collections of values, and wrappers of a plain value (Nullable, Task, Lazy, an observable property), hold what they wrap.
        // A wrapper of an object (a repository, a set of entities) is something else.
        var last = type.TypeArguments[type.TypeArguments.Length - 1];
        if (last.SpecialType is SpecialType.System_Char or SpecialType.System_Byte && type.TypeArguments.Length == 1)
        {
            return last.SpecialType == SpecialType.System_Char ? Text : Bytes;
        }

        var inner = Look(last, depth + 1);
        if (type.TypeArguments.Length > 1)
        {
            var key = Look(type.TypeArguments[0], depth + 1);
            return IsCollection(type) ? Both(key, inner) : IsNamedValue(inner) && IsWrapper(type) ? inner : Nothing;
        }

        return inner.Shape is not ValueShape.Object || IsCollection(type) || IsPromise(type) || (IsNamedValue(inner) && IsWrapper(type)) ? inner : Nothing;
    }

    // A value type around one plain value is that value: `readonly record struct ContactPoint(string Phone)`.
    private DeclaredType OfItsOwn(INamedTypeSymbol type)
    {
        var reading = names.Read(ValueName(type));
        if (!type.IsValueType || !reading.Terms.IsEmpty || OnlyMember(type) is not { } member || names.Read(member.Name) is not { IsWhole: true, CancelledBy: null } inner)
        {
            return new DeclaredType(ValueShape.Object, type, reading, null);
        }

        foreach (var term in inner.Terms)
        {
            if (term.Strength >= TermStrength.Likely && BySpecialType(TypeOf(member)) is { } held && held.Fits(term))
            {
                return new DeclaredType(ValueShape.Object, type, reading, new KnownType(type.Name, ValueShape.Object, term.Category, CandidateSources.WeightOf(term)));
            }
        }

        return new DeclaredType(ValueShape.Object, type, reading, null);
    }

    private static ISymbol? OnlyMember(INamedTypeSymbol type)
    {
        ISymbol? only = null;
        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: false, IsImplicitlyDeclared: false } and (IPropertySymbol { IsIndexer: false } or IFieldSymbol))
            {
                if (only is not null)
                {
                    return null;
                }

                only = member;
            }
        }

        return only;
    }

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    // A dictionary holds what its keys hold and what its values hold; of an object and a plain value the plain one says more.
    private static DeclaredType Both(DeclaredType key, DeclaredType value) => (key, value) switch
    {
        ({ Shape: ValueShape.Object }, { Shape: ValueShape.Object }) => value,
        ({ Shape: ValueShape.Object or ValueShape.Nothing or ValueShape.Unknown }, _) => value,
        (_, { Shape: ValueShape.Object or ValueShape.Nothing or ValueShape.Unknown }) => key,
        _ => Plain((key.Shape | value.Shape) & ~ValueShape.Flag),
    };

    private static bool IsNamedValue(DeclaredType inner) => inner is { Shape: ValueShape.Object } and ({ NameReading.Terms.IsEmpty: false } or { Known: not null });

    // Result<EmailAddress>, Option<Phone>: what is no code around a value hands it out. A repository, a validator or a set of entities does not.
    private bool IsWrapper(INamedTypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct && !symbols.IsEntitySet(type)
        && (names.ReadType(type.Name).AllRoles & (WordRoles.Logic | WordRoles.Setting | WordRoles.Constant | WordRoles.Machine | WordRoles.Action)) == 0;

    // A type that is itself marked: every value of it is what the attribute says.
    private KnownType? Classified(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            switch (symbols.MeaningOf(attribute))
            {
                case { Kind: EvidenceKind.ReviewedAttribute }:
                    return new KnownType(type.Name, ValueShape.Nothing);
                case { Kind: EvidenceKind.PolicyAttribute or EvidenceKind.PersonalDataAttribute, Category: var category }:
                    return new KnownType(type.Name, ValueShape.Object, category ?? CategoryCards.Personal, Weights.KnownType);
            }
        }

        return null;
    }

    private static bool IsCollection(INamedTypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } space
        && (type is { Name: "ILookup" or "Lookup" or "IGrouping", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } || IsSystemCollections(space) || IsSystemCollections(space.ContainingNamespace));

    private static bool IsSystemCollections(INamespaceSymbol? space) =>
        space is { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsPromise(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_Nullable_T || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || type is { Name: "Task" or "ValueTask" or "Lazy", ContainingNamespace.Name: "Tasks" or "System" };

    private static string ValueName(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface && type.Name.Length > 2 && type.Name[0] == 'I' && char.IsUpper(type.Name[1]) ? type.Name.Substring(1) : type.Name;
}

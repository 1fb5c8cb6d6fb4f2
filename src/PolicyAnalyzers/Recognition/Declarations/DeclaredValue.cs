using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>A declared place for a value: property, field, parameter or return.</summary>
/// <param name="Symbol">The symbol that wears the attributes.</param>
/// <param name="Name">Its simple name, without the interface that it implements explicitly.</param>
/// <param name="Type">Its type.</param>
/// <param name="Holder">The type around it.</param>
/// <param name="Method">With a parameter, the method's name; otherwise null.</param>
/// <param name="IsReturn">Whether it is what a method returns.</param>
/// <param name="IsShared">Whether it is a static field or property.</param>
/// <param name="IsConstant">Whether it is a static field of text, or of texts in an array, that is set once.</param>
internal readonly record struct DeclaredValue(
    ISymbol Symbol,
    string Name,
    ITypeSymbol Type,
    INamedTypeSymbol? Holder,
    string? Method,
    bool IsReturn,
    bool IsShared,
    bool IsConstant = false)
{
    /// <summary>The type's name; of one that has none, as an array or a pointer, what is written.</summary>
    public string TypeName => Type.Name.Length > 0 ? Type.Name : Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The declaration behind a symbol; false for what can hold no datum: constants, indexers, accessors, what the compiler adds.</summary>
    public static bool TryGet(ISymbol symbol, out DeclaredValue declaration)
    {
        switch (symbol)
        {
            case IPropertySymbol { IsIndexer: false } property:
                declaration = new DeclaredValue(property, SimpleName(property.Name), property.Type, property.ContainingType, null, false, property.IsStatic);
                return true;
            case IFieldSymbol { IsConst: false } field when !field.IsImplicitlyDeclared || field.IsExplicitlyNamedTupleElement:
                declaration = new DeclaredValue(field, field.Name, field.Type, field.ContainingType, null, false, field.IsStatic, field is { IsStatic: true, IsReadOnly: true } && IsText(field.Type));
                return true;
            case IParameterSymbol { IsThis: false, Name.Length: > 0 } parameter when !IsValueOfAccessor(parameter):
                declaration = new DeclaredValue(parameter, parameter.Name, parameter.Type, parameter.ContainingType, MethodName(parameter.ContainingSymbol), false, false);
                return true;
            case IMethodSymbol { ReturnsVoid: false, MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } method:
                declaration = new DeclaredValue(method, SimpleName(method.Name), method.ReturnType, method.ContainingType, null, true, false);
                return true;
            default:
                declaration = default;
                return false;
        }
    }

    private static bool IsText(ITypeSymbol type) => (type is IArrayTypeSymbol array ? array.ElementType : type).SpecialType == SpecialType.System_String;

    private static string? MethodName(ISymbol? container) =>
        container is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation } method
            ? SimpleName(method.Name)
            : null;

    private static bool IsValueOfAccessor(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } && parameter.IsImplicitlyDeclared;

    private static string SimpleName(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? name : name.Substring(dot + 1);
    }
}

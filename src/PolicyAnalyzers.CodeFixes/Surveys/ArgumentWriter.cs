using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>Writes the arguments of a call of the governed client, and the invitation that it may take as one object.</summary>
internal static class ArgumentWriter
{
    /// <summary>The arguments for a method or constructor; null where one that it needs cannot be filled.</summary>
    public static ArgumentListSyntax? Arguments(IMethodSymbol method, InvitationValues values, Compilation compilation, ISymbol within, bool mayBuild = true)
    {
        var arguments = new List<ArgumentSyntax>();
        var mustName = false;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None)
            {
                return null;
            }

            var value = values.For(parameter, parameter.Type) ?? (mayBuild ? Invitation(parameter.Type, values, compilation, within) : null);
            if (value is not null)
            {
                arguments.Add(Argument(mustName ? NameColon(IdentifierName(parameter.Name)) : null, default, value));
            }
            else if (parameter.IsOptional || parameter.IsParams)
            {
                mustName = true;
            }
            else
            {
                return null;
            }
        }

        return ArgumentList(SeparatedList(arguments));
    }

    // The class that the client wants to have filled: `new SurveyInvitation(survey, customer.Id, customer.Email)`, or with an initializer.
    private static ObjectCreationExpressionSyntax? Invitation(ITypeSymbol type, InvitationValues values, Compilation compilation, ISymbol within)
    {
        if (type is not INamedTypeSymbol { IsAbstract: false, SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false } named)
        {
            return null;
        }

        var constructors = named.InstanceConstructors.Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, within) && !IsCopy(constructor)).ToImmutableArray();
        if (constructors.Length != 1 || Arguments(constructors[0], values, compilation, within, mayBuild: false) is not { } arguments)
        {
            return null;
        }

        var creation = ObjectCreationExpression(ParseTypeName(named.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))).WithArgumentList(arguments);
        var properties = SettableProperties(named, compilation, within);
        var isMarked = properties.Any(static property => property.IsRequired);
        if (constructors[0].Parameters.Length > 0 && !isMarked)
        {
            return creation;
        }

        var assignments = new List<ExpressionSyntax>();
        foreach (var property in properties)
        {
            if (values.For(property, property.Type) is { } value)
            {
                assignments.Add(AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, IdentifierName(property.Name), value));
            }
            else if (isMarked ? property.IsRequired : !MayStayEmpty(property.Type))
            {
                return null;
            }
        }

        return assignments.Count == 0
            ? creation
            : creation.WithInitializer(InitializerExpression(SyntaxKind.ObjectInitializerExpression, SeparatedList(assignments)));
    }

    private static List<IPropertySymbol> SettableProperties(INamedTypeSymbol type, Compilation compilation, ISymbol within)
    {
        var properties = new List<IPropertySymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            properties.AddRange(current.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod: { } setter } && compilation.IsSymbolAccessibleWithin(setter, within)));
        }

        return properties;
    }

    private static bool MayStayEmpty(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);
}

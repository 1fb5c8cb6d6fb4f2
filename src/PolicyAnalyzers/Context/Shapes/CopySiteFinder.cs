using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>Finds the places in a file that may copy data.</summary>
internal static class CopySiteFinder
{
    private static readonly HashSet<string> MappingMethods = new() { "CreateMap", "NewConfig", "ForType", "Adapt", "Map" };

    /// <summary>The places, each with the name by which it is asked for: that of the member or of the type. A call that may map types has no name.</summary>
    public static IEnumerable<(CopySiteKind Kind, string Name, SyntaxNode Node)> In(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static node => node is not (TypeSyntax or AttributeListSyntax or ParameterListSyntax or UsingDirectiveSyntax or LiteralExpressionSyntax)))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when NameOf(assignment.Left) is { } written:
                    yield return (CopySiteKind.Write, written, node);
                    break;
                case ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Type: NameSyntax type }:
                    yield return (CopySiteKind.Creation, SimpleNameOf(type), node);
                    break;
                case ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 }:
                    yield return (CopySiteKind.Creation, "", node);
                    break;
                case ConstructorInitializerSyntax { ArgumentList.Arguments.Count: > 0 } initializer when TypeOf(initializer) is { } constructed:
                    yield return (CopySiteKind.Creation, constructed, node);
                    break;
                case PrimaryConstructorBaseTypeSyntax { Type: NameSyntax baseType }:
                    yield return (CopySiteKind.Creation, SimpleNameOf(baseType), node);
                    break;
                case InvocationExpressionSyntax call when NameOf(call.Expression) is { } method && MappingMethods.Contains(method):
                    yield return (CopySiteKind.Call, "", node);
                    break;
            }
        }
    }

    private static string? TypeOf(ConstructorInitializerSyntax initializer)
    {
        var type = initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? type?.Identifier.ValueText
            : type?.BaseList is { Types: { Count: > 0 } types } && types[0].Type is NameSyntax baseType ? SimpleNameOf(baseType)
            : null;
    }

    private static string SimpleNameOf(NameSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>Finds the places in a file that may copy data.</summary>
internal static class CopySiteFinder
{
    private static readonly HashSet<string> MappingMethods = new() { "CreateMap", "NewConfig", "ForType", "Adapt", "Map" };

    /// <summary>The places, in the order of the file.</summary>
    public static IEnumerable<CopySite> In(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static node => node is not (TypeSyntax or AttributeListSyntax or ParameterListSyntax or UsingDirectiveSyntax or LiteralExpressionSyntax)))
        {
            switch (node)
            {
                case UsingDirectiveSyntax { Alias.Name: var alias, Name: { } aliased }:
                    yield return new(CopySiteKind.Alias, TypeNames.Simple(aliased) ?? "", alias.Identifier.ValueText, 0, node.Span);
                    break;
                case AssignmentExpressionSyntax assignment when SyntaxNames.Last(assignment.Left) is { } written:
                    yield return new(CopySiteKind.Write, written, TypeNames.OfHolder(assignment), 0, node.Span);
                    break;
                case ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments, Type: NameSyntax type }:
                    yield return new(CopySiteKind.Creation, TypeNames.Simple(type) ?? "", null, arguments.Count, node.Span);
                    break;
                case ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } implied:
                    yield return new(CopySiteKind.Creation, TypeNames.OfTarget(implied) ?? "", null, arguments.Count, node.Span);
                    break;
                case ConstructorInitializerSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } initializer when TypeOf(initializer) is { } constructed:
                    yield return new(CopySiteKind.Creation, constructed, null, arguments.Count, node.Span);
                    break;
                case PrimaryConstructorBaseTypeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments, Type: NameSyntax baseType }:
                    yield return new(CopySiteKind.Creation, TypeNames.Simple(baseType) ?? "", null, arguments.Count, node.Span);
                    break;
                case InvocationExpressionSyntax call when SyntaxNames.Last(call.Expression) is { } method && MappingMethods.Contains(method):
                    yield return new(CopySiteKind.Call, "", null, 0, node.Span);
                    break;
            }
        }
    }

    private static string? TypeOf(ConstructorInitializerSyntax initializer)
    {
        var type = initializer.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? type?.Identifier.ValueText
            : type?.BaseList is { Types: { Count: > 0 } types } && TypeNames.Simple(types[0].Type) is { } baseType ? baseType
            : null;
    }
}

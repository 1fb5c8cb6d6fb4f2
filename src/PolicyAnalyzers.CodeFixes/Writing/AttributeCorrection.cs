using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>Corrects an attribute that a member wears: other arguments without a name, and what the correction does not speak of stays as it is written.</summary>
internal static class AttributeCorrection
{
    /// <summary>The attribute of a simple name on a declaration; null where it wears none.</summary>
    public static AttributeSyntax? Find(SyntaxNode declaration, string name)
    {
        var lists = declaration switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };
        return lists.SelectMany(static list => list.Attributes).FirstOrDefault(attribute => SimpleName(attribute.Name) is { } written && (written == name || written == name + "Attribute"));
    }

    /// <summary>The attribute as it should be.</summary>
    /// <param name="worn">As it is written.</param>
    /// <param name="correction">The same attribute with the arguments that it should have.</param>
    public static AttributeSyntax Of(AttributeSyntax worn, AttributeSyntax correction)
    {
        var said = correction.ArgumentList?.Arguments ?? default;
        var kept = (worn.ArgumentList?.Arguments ?? default)
            .Where(argument => argument.NameEquals is { Name.Identifier.ValueText: var name } && !said.Any(other => other.NameEquals?.Name.Identifier.ValueText == name));
        var arguments = said.Where(static argument => argument.NameEquals is null).Concat(kept).Concat(said.Where(static argument => argument.NameEquals is not null)).ToArray();
        var list = SeparatedList(
            arguments.Select(static argument => argument.WithoutTrivia()),
            Enumerable.Repeat(Token(SyntaxKind.CommaToken).WithTrailingTrivia(Space), arguments.Length - 1));
        return worn.WithArgumentList(AttributeArgumentList(list));
    }

    private static string? SimpleName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };
}

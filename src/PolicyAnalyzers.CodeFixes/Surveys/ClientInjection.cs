using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>
/// Lets a class take the governed client as a parameter of its one constructor. Where a class has more constructors, is in parts, or is a record
/// or structure, it is for a person to say where the client comes from.
/// </summary>
internal sealed class ClientInjection
{
    private readonly string parameter;
    private readonly string field;
    private readonly string type;

    private ClientInjection(ClassDeclarationSyntax @class, INamedTypeSymbol client)
    {
        Class = @class;
        parameter = ParameterName(client.Name);
        field = HasBareFields(@class) ? parameter : "_" + parameter;
        type = client.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Expression = IdentifierName(PrimaryParameters(@class) is null ? field : parameter);
    }

    /// <summary>The class.</summary>
    public ClassDeclarationSyntax Class { get; }

    /// <summary>What the client is called in the class afterwards.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>The injection into the class around a node; null where it is not sure how.</summary>
    public static ClientInjection? Into(SyntaxNode node, INamedTypeSymbol client)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax @class
            || @class.Modifiers.Any(SyntaxKind.StaticKeyword)
            || @class.Modifiers.Any(SyntaxKind.PartialKeyword)
            || node.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null)
        {
            return null;
        }

        var constructors = Constructors(@class);
        var canTake = PrimaryParameters(@class) is not null
            ? constructors.Length == 0
            : constructors.Length == 0 || (constructors.Length == 1 && constructors[0] is { Body: not null, Initializer: not { RawKind: (int)SyntaxKind.ThisConstructorInitializer } });
        return canTake ? new ClientInjection(@class, client) : null;
    }

    /// <summary>The class with the parameter, and the field that keeps it.</summary>
    /// <param name="current">The class, in which other things may have changed.</param>
    /// <param name="newLine">The file's line end.</param>
    public ClassDeclarationSyntax AddTo(ClassDeclarationSyntax current, string newLine)
    {
        if (PrimaryParameters(current) is { } primary)
        {
            return current.ReplaceNode(primary, With(primary));
        }

        var existing = Constructors(current).FirstOrDefault();
        if (existing is not null)
        {
            current = current.ReplaceNode(existing, existing
                .WithParameterList(With(existing.ParameterList))
                .AddBodyStatements(Assignment().NormalizeWhitespace().WithLeadingTrivia(ElasticMarker).WithTrailingTrivia(ElasticEndOfLine(newLine))));
        }
        else
        {
            var constructor = ConstructorDeclaration(Identifier(current.Identifier.ValueText))
                .AddModifiers(Token(current.Modifiers.Any(SyntaxKind.AbstractKeyword) ? SyntaxKind.ProtectedKeyword : SyntaxKind.PublicKeyword))
                .WithParameterList(With(ParameterList()))
                .WithBody(Block(Assignment()));
            current = current.WithMembers(current.Members.Insert(FieldsOf(current), Laid(constructor, newLine)));
        }

        var kept = FieldDeclaration(VariableDeclaration(TypeName(), SingletonSeparatedList(VariableDeclarator(field))))
            .AddModifiers(Token(SyntaxKind.PrivateKeyword), Token(SyntaxKind.ReadOnlyKeyword));
        var place = FieldsOf(current);
        var layout = place == 0 ? Laid(kept, newLine) : kept.NormalizeWhitespace().WithLeadingTrivia(ElasticMarker).WithTrailingTrivia(ElasticEndOfLine(newLine));
        return current.WithMembers(current.Members.Insert(place, layout));
    }

    private static MemberDeclarationSyntax Laid(MemberDeclarationSyntax member, string newLine) => member
        .NormalizeWhitespace(eol: newLine, elasticTrivia: true)
        .WithLeadingTrivia(ElasticMarker)
        .WithTrailingTrivia(ElasticEndOfLine(newLine), ElasticEndOfLine(newLine));

    private ParameterListSyntax With(ParameterListSyntax list)
    {
        var added = Parameter(Identifier(parameter)).WithType(TypeName().WithTrailingTrivia(Space));
        var place = list.Parameters.TakeWhile(static each => each.Default is null && !each.Modifiers.Any(SyntaxKind.ParamsKeyword)).Count();
        return list.WithParameters(list.Parameters.Insert(place, added));
    }

    private ExpressionStatementSyntax Assignment() => ExpressionStatement(
        AssignmentExpression(SyntaxKind.SimpleAssignmentExpression,
        field == parameter ? MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, ThisExpression(), IdentifierName(field)) : IdentifierName(field),
        IdentifierName(parameter)));

    private TypeSyntax TypeName() => ParseTypeName(type).WithAdditionalAnnotations(Simplifier.Annotation, ClientCallWriter.Written);

    private static int FieldsOf(ClassDeclarationSyntax @class) => @class.Members.TakeWhile(static member => member is FieldDeclarationSyntax).Count();

    // Compiled against a Roslyn that has no name for a class's own parameter list; a newer one has the node all the same.
    private static ParameterListSyntax? PrimaryParameters(ClassDeclarationSyntax @class) => @class.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault();

    private static ConstructorDeclarationSyntax[] Constructors(ClassDeclarationSyntax @class) =>
        @class.Members.OfType<ConstructorDeclarationSyntax>().Where(static each => !each.Modifiers.Any(SyntaxKind.StaticKeyword)).ToArray();

    private static bool HasBareFields(ClassDeclarationSyntax @class)
    {
        var names = @class.Members.OfType<FieldDeclarationSyntax>()
            .Where(static each => !each.Modifiers.Any(SyntaxKind.ConstKeyword) && !each.Modifiers.Any(SyntaxKind.StaticKeyword))
            .SelectMany(static each => each.Declaration.Variables)
            .Select(static variable => variable.Identifier.ValueText)
            .ToArray();
        return names.Length > 0 && !names.Any(static name => name.StartsWith("_", StringComparison.Ordinal));
    }

    private static string ParameterName(string type)
    {
        var name = type.Length > 1 && type[0] == 'I' && char.IsUpper(type[1]) ? type.Substring(1) : type;
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}

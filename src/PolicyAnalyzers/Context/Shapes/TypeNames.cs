using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>
/// Names of types that stand beside a place, read without binding: binding one statement binds the whole body. Null wherever anything but the plain
/// case is written, since a wrong name would lose a write, and no name only costs time.
/// </summary>
internal static class TypeNames
{
    /// <summary>The last part of a type's name; null for what is no name.</summary>
    public static string? Simple(TypeSyntax? type) => type switch
    {
        NullableTypeSyntax nullable => Simple(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax { IsVar: false } simple => simple.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The type whose member is written: a name that means the same where the type around the place is declared.</summary>
    public static string? OfHolder(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => OfEnclosing(assignment),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax variable } => OfVariable(variable.Identifier.ValueText, assignment),
        IdentifierNameSyntax when assignment.Parent is InitializerExpressionSyntax initializer => OfInitialized(initializer),
        _ => null,
    };

    /// <summary>The type that <c>new(…)</c> creates.</summary>
    public static string? OfTarget(ImplicitObjectCreationExpressionSyntax creation) => Simple(TypeOfTarget(creation));

    private static TypeSyntax? TypeOfTarget(ImplicitObjectCreationExpressionSyntax creation)
    {
        SyntaxNode node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } => Exact(type),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Type: var type } } => Exact(type),
            ReturnStatementSyntax returned => OfReturned(returned),
            ArrowExpressionClauseSyntax arrow => OfReturned(arrow),
            _ => null,
        };
    }

    // Of a qualified name, the last part may mean another type.
    private static string? Plain(TypeSyntax? type) => type is NullableTypeSyntax { ElementType: var element } ? Plain(element) : type is IdentifierNameSyntax { IsVar: false } ? Simple(type) : null;

    // `async Task<T>` and an iterator return something else than what they say.
    private static TypeSyntax? Exact(TypeSyntax? type) => type is GenericNameSyntax or QualifiedNameSyntax { Right: GenericNameSyntax } ? null : type;

    private static TypeSyntax? OfReturned(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax:
                    return null;
                case LocalFunctionStatementSyntax function:
                    return Exact(function.ReturnType);
                case MethodDeclarationSyntax method:
                    return Exact(method.ReturnType);
                case PropertyDeclarationSyntax property:
                    return Exact(property.Type);
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static string? OfInitialized(InitializerExpressionSyntax initializer) => initializer.Parent switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => Plain(type),
        ImplicitObjectCreationExpressionSyntax implied => TypeOfTarget(implied) is { } type ? Plain(type) : null,
        _ => null,
    };

    // Inside a nested type, `this` is that type, whose name may be anybody's.
    private static string? OfEnclosing(SyntaxNode node) =>
        node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { Parent: not TypeDeclarationSyntax } type ? type.Identifier.ValueText : null;

    private static string? OfVariable(string name, SyntaxNode use)
    {
        for (var node = use.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case BlockSyntax block when Declared(block, name) is { } declarator:
                    return OfDeclared(declarator);
                case ForEachStatementSyntax each when each.Identifier.ValueText == name:
                    return Plain(each.Type);
                case BaseMethodDeclarationSyntax method:
                    return OfParameter(method.ParameterList, name);

                // What lies outside of a function that may declare the name for itself is not told apart.
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static VariableDeclaratorSyntax? Declared(BlockSyntax block, string name)
    {
        foreach (var statement in block.Statements)
        {
            if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: var variables })
            {
                foreach (var variable in variables)
                {
                    if (variable.Identifier.ValueText == name)
                    {
                        return variable;
                    }
                }
            }
        }

        return null;
    }

    private static string? OfDeclared(VariableDeclaratorSyntax declarator) => declarator switch
    {
        { Parent: VariableDeclarationSyntax { Type: IdentifierNameSyntax { IsVar: true } } } =>
            declarator.Initializer?.Value is ObjectCreationExpressionSyntax { Type: var created } ? Plain(created) : null,
        { Parent: VariableDeclarationSyntax { Type: var type } } => Plain(type),
        _ => null,
    };

    private static string? OfParameter(ParameterListSyntax parameters, string name)
    {
        foreach (var parameter in parameters.Parameters)
        {
            if (parameter.Identifier.ValueText == name)
            {
                return Plain(parameter.Type);
            }
        }

        return null;
    }
}

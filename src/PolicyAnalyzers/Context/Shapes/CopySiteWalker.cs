using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>Finds the places in a file that may copy data.</summary>
internal sealed class CopySiteWalker : CSharpSyntaxWalker
{
    private static readonly HashSet<string> MappingMethods = new() { "CreateMap", "NewConfig", "ForType", "Adapt", "Map" };

    private readonly Action<string, SyntaxNode> onWrite;
    private readonly Action<string, SyntaxNode> onCreation;
    private readonly Action<SyntaxNode> onCall;

    /// <summary>A walker that hands over what it finds.</summary>
    public CopySiteWalker(Action<string, SyntaxNode> onWrite, Action<string, SyntaxNode> onCreation, Action<SyntaxNode> onCall)
    {
        this.onWrite = onWrite;
        this.onCreation = onCreation;
        this.onCall = onCall;
    }

    /// <inheritdoc/>
    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (NameOf(node.Left) is { } name)
        {
            onWrite(name, node);
        }

        base.VisitAssignmentExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
    {
        if (node.ArgumentList is { Arguments.Count: > 0 } && node.Type is NameSyntax type)
        {
            onCreation(SimpleNameOf(type), node);
        }

        base.VisitObjectCreationExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
    {
        if (node.ArgumentList.Arguments.Count > 0)
        {
            onCreation("", node);
        }

        base.VisitImplicitObjectCreationExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitConstructorInitializer(ConstructorInitializerSyntax node)
    {
        var type = node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var name = node.IsKind(SyntaxKind.ThisConstructorInitializer) ? type?.Identifier.ValueText : (type?.BaseList?.Types.FirstOrDefault()?.Type as NameSyntax) is { } baseType ? SimpleNameOf(baseType) : null;
        if (node.ArgumentList.Arguments.Count > 0 && name is not null)
        {
            onCreation(name, node);
        }

        base.VisitConstructorInitializer(node);
    }

    /// <inheritdoc/>
    public override void VisitPrimaryConstructorBaseType(PrimaryConstructorBaseTypeSyntax node)
    {
        if (node.Type is NameSyntax type)
        {
            onCreation(SimpleNameOf(type), node);
        }

        base.VisitPrimaryConstructorBaseType(node);
    }

    /// <inheritdoc/>
    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (NameOf(node.Expression) is { } name && MappingMethods.Contains(name))
        {
            onCall(node);
        }

        base.VisitInvocationExpression(node);
    }

    /// <inheritdoc/>
    public override void VisitAttributeList(AttributeListSyntax node)
    {
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

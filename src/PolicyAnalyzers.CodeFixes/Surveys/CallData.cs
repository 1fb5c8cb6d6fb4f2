using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Recognition;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>
/// What a platform's call says of the person whom it asks: the customer data among its arguments, and whose they are. With <c>customer.Email</c>
/// the other data of <c>customer</c> are at hand too, since they are of the same person.
/// </summary>
internal sealed class CallData
{
    private readonly SemanticModel model;
    private readonly Recognizer recognizer;
    private readonly int position;
    private readonly CancellationToken cancellationToken;

    private CallData(SemanticModel model, PolicyContext context, int position, CancellationToken cancellationToken)
    {
        this.model = model;
        recognizer = context.Recognizer;
        this.position = position;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The data among the arguments: the recipient.</summary>
    public List<CallValue> Passed { get; } = new();

    /// <summary>Further data of those whose data are passed.</summary>
    public List<CallValue> Further { get; } = new();

    /// <summary>Those whose data are passed: <c>customer</c>.</summary>
    public List<(ExpressionSyntax Expression, ITypeSymbol Type)> Owners { get; } = new();

    /// <summary>Gathers the data of a call.</summary>
    public static CallData Of(PlatformCall call, SemanticModel model, PolicyContext context, CancellationToken cancellationToken)
    {
        var data = new CallData(model, context, call.Invocation.SpanStart, cancellationToken);
        foreach (var argument in call.Invocation.ArgumentList.Arguments)
        {
            data.AddParts(argument.Expression, context);
        }

        if (data.Passed.Count == 0)
        {
            data.AddByParameter(call);
        }

        foreach (var (owner, type) in data.Owners)
        {
            data.AddMembersOf(owner, type);
        }

        return data;
    }

    // A datum may stand deep in an argument: `new Contact { Address = customer.Email }`.
    private void AddParts(ExpressionSyntax argument, PolicyContext context)
    {
        foreach (var part in argument.DescendantNodesAndSelf(static node => node is not AnonymousFunctionExpressionSyntax).OfType<ExpressionSyntax>())
        {
            if (part is not (MemberAccessExpressionSyntax or IdentifierNameSyntax) || IsNameOfOther(part))
            {
                continue;
            }

            var symbol = model.GetSymbolInfo(part, cancellationToken).Symbol;
            if (symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol && context.Platforms.Find(symbol) is null && ValueOf(part, symbol) is { } value)
            {
                Add(Passed, value);
                AddOwner(part, symbol);
            }
        }
    }

    // `Invite(to)` of a platform that calls its parameter `email`.
    private void AddByParameter(PlatformCall call)
    {
        foreach (var argument in call.Invocation.ArgumentList.Arguments)
        {
            if (argument.Expression is IdentifierNameSyntax
                && model.GetOperation(argument, cancellationToken) is Microsoft.CodeAnalysis.Operations.IArgumentOperation { Parameter: { } parameter }
                && ValueOf(argument.Expression, parameter) is { } value)
            {
                Add(Passed, value);
            }
        }
    }

    private void AddOwner(ExpressionSyntax part, ISymbol symbol)
    {
        var owner = part is MemberAccessExpressionSyntax access ? access.Expression : ThisExpression();
        if (symbol is IParameterSymbol || symbol.IsStatic || !IsPlain(owner) || Owners.Any(each => each.Expression.IsEquivalentTo(owner)))
        {
            return;
        }

        var type = owner is ThisExpressionSyntax ? model.GetEnclosingSymbol(position, cancellationToken)?.ContainingType : model.GetTypeInfo(owner, cancellationToken).Type;
        if (type is not null)
        {
            Owners.Add((owner.WithoutTrivia(), type));
        }
    }

    private void AddMembersOf(ExpressionSyntax owner, ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, GetMethod: not null, IsIndexer: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }
                    && model.IsAccessible(position, member)
                    && ValueOf(MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, owner, IdentifierName(member.Name)), member) is { } value)
                {
                    Add(Further, value);
                }
            }
        }
    }

    private CallValue? ValueOf(ExpressionSyntax expression, ISymbol symbol)
    {
        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => ((IParameterSymbol)symbol).Type,
        };
        return recognizer.Classify(symbol) is { } verdict ? new CallValue(expression.WithoutTrivia(), type, verdict.Category.Id, verdict.Pseudonymous) : null;
    }

    private static void Add(List<CallValue> values, CallValue value)
    {
        if (!values.Any(each => each.Expression.IsEquivalentTo(value.Expression)))
        {
            values.Add(value);
        }
    }

    // `Email` in `customer.Email`, in `Email = …` of an initializer and in `email: …` is no value by itself.
    private static bool IsNameOfOther(ExpressionSyntax part) => part.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == part,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == part,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => true,
        _ => false,
    };

    // To name it twice does nothing twice.
    private static bool IsPlain(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsPlain(access.Expression),
        _ => false,
    };
}

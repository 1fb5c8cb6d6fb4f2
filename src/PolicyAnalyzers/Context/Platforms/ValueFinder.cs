using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>
/// Finds what reaches a platform without a name: values whose type is inferred, operators, conversions, and what the language calls by itself.
/// Nothing that only passes a value by is found: a result that nobody keeps, an argument that is left out, or null.
/// </summary>
internal sealed class ValueFinder
{
    private readonly PlatformTable platforms;
    private readonly PlatformTypes types;

    /// <summary>A finder for one compilation.</summary>
    public ValueFinder(PlatformTable platforms, PlatformTypes types)
    {
        this.platforms = platforms;
        this.types = types;
    }

    /// <summary>Every place in the file's bodies and initializers, with the symbol of the platform that it reaches.</summary>
    public IEnumerable<(ISymbol Symbol, SyntaxNode Place)> In(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var body in Bodies(model.SyntaxTree.GetRoot(cancellationToken)))
        {
            if (model.GetOperation(body, cancellationToken) is not { } root)
            {
                continue;
            }

            var open = new Stack<IOperation>();
            open.Push(root);
            while (open.Count > 0)
            {
                var operation = open.Pop();
                if (Reached(operation, model) is { } symbol)
                {
                    yield return (symbol, operation.Syntax);
                }

                foreach (var child in operation.ChildOperations)
                {
                    if (!IsLeftOut(child))
                    {
                        open.Push(child);
                    }
                }
            }
        }
    }

    // A body holds the bodies in it: lambdas and local functions are part of its operation.
    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode root)
    {
        if (root is CompilationUnitSyntax unit && unit.Members.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.GlobalStatement))
        {
            yield return root;
        }

        foreach (var node in root.DescendantNodes(static node => !IsBody(node)))
        {
            if (IsBody(node) && node is not GlobalStatementSyntax)
            {
                yield return node;
            }
        }
    }

    private static bool IsBody(SyntaxNode node) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax
        or EqualsValueClauseSyntax or PrimaryConstructorBaseTypeSyntax or GlobalStatementSyntax;

    private ISymbol? Reached(IOperation operation, SemanticModel model)
    {
        if (Called(operation) is { } member && Of(member) is { } called)
        {
            return called;
        }

        foreach (var symbol in ImplicitCalls.Of(operation, model))
        {
            if (symbol is not null && Of(symbol) is { } implied)
            {
                return implied;
            }
        }

        switch (operation)
        {
            case IMethodReferenceOperation { Method.ReturnType: var handedOut }:
                return types.In(handedOut);
            case IAnonymousFunctionOperation { Symbol: var function }:
                foreach (var parameter in function.Parameters)
                {
                    if (types.In(parameter.Type) is { } passed)
                    {
                        return passed;
                    }
                }

                return types.In(function.ReturnType);
            case IDiscardOperation or IInstanceReferenceOperation or IArrayCreationOperation { IsImplicit: true }:
                return null;
            default:
                return IsNothing(operation) || IsLetGo(operation) ? null : types.In(operation.Type);
        }
    }

    private static ISymbol? Called(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => method.ReducedFrom ?? method,
        IObjectCreationOperation { Constructor: var constructor } => constructor,
        IMemberReferenceOperation { Member: var member } => member,
        IBinaryOperation { OperatorMethod: var method } => method,
        IUnaryOperation { OperatorMethod: var method } => method,
        IIncrementOrDecrementOperation { OperatorMethod: var method } => method,
        ICompoundAssignmentOperation { OperatorMethod: var method } => method,
        IConversionOperation { OperatorMethod: var method } => method,
        _ => null,
    };

    private ISymbol? Of(ISymbol symbol) => symbol is ITypeSymbol type ? types.In(type) : platforms.Find(symbol) is null ? null : symbol;

    // An argument that the compiler adds is the business of whoever declared the parameter; nameof gives a text.
    private static bool IsLeftOut(IOperation operation) => operation is IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue } or INameOfOperation;

    private static bool IsNothing(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsNothing(conversion.Operand),
        IDefaultValueOperation { Syntax: LiteralExpressionSyntax } or IDefaultValueOperation { IsImplicit: true } => true,
        _ => operation.ConstantValue is { HasValue: true, Value: null },
    };

    // A call for its effect alone: what it hands out is let go of. That a task holds it changes nothing.
    private static bool IsLetGo(IOperation operation) => operation is IInvocationOperation or IAwaitOperation && operation.Parent switch
    {
        IExpressionStatementOperation => true,
        IAwaitOperation wait => wait.Parent is IExpressionStatementOperation && operation.Type is INamedTypeSymbol { IsGenericType: true },
        _ => false,
    };
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>The members that the language calls without their names, in loops, deconstructions, waiting and closing.</summary>
internal static class ImplicitCalls
{
    /// <summary>What an operation calls in this way; null for what it does not call.</summary>
    public static IEnumerable<ISymbol?> Of(IOperation operation, SemanticModel model) => (operation, operation.Syntax) switch
    {
        (IForEachLoopOperation, CommonForEachStatementSyntax loop) => OfLoop(loop, model),
        (IDeconstructionAssignmentOperation, AssignmentExpressionSyntax assignment) => OfDeconstruction(model.GetDeconstructionInfo(assignment)),
        (IAwaitOperation, AwaitExpressionSyntax wait) when model.GetAwaitExpressionInfo(wait) is var info => new ISymbol?[] { info.GetAwaiterMethod, info.GetResultMethod },
        (IUsingOperation { Resources: var resources, IsAsynchronous: var isAsynchronous }, _) => OfClosing(resources, isAsynchronous, model),
        (IUsingDeclarationOperation { DeclarationGroup: var group, IsAsynchronous: var isAsynchronous }, _) => OfClosing(group, isAsynchronous, model),
        (IRecursivePatternOperation { DeconstructSymbol: var deconstruct }, _) => new[] { deconstruct },
        (IListPatternOperation { LengthSymbol: var length, IndexerSymbol: var indexer }, _) => new[] { length, indexer },
        _ => Enumerable.Empty<ISymbol?>(),
    };

    private static IEnumerable<ISymbol?> OfLoop(CommonForEachStatementSyntax loop, SemanticModel model)
    {
        var info = model.GetForEachStatementInfo(loop);
        ISymbol?[] called = { info.GetEnumeratorMethod, info.MoveNextMethod, info.CurrentProperty, info.DisposeMethod, info.ElementType, info.ElementConversion.MethodSymbol };
        return loop is ForEachVariableStatementSyntax apart ? called.Concat(OfDeconstruction(model.GetDeconstructionInfo(apart))) : called;
    }

    private static IEnumerable<ISymbol?> OfDeconstruction(DeconstructionInfo info)
    {
        yield return info.Conversion?.MethodSymbol;
        yield return info.Method;
        foreach (var parameter in info.Method?.Parameters ?? Enumerable.Empty<IParameterSymbol>())
        {
            yield return parameter.Type;
        }

        foreach (var part in info.Nested.SelectMany(OfDeconstruction))
        {
            yield return part;
        }
    }

    // Through the interface it is the interface that is called: the member behind it counts.
    private static IEnumerable<ISymbol?> OfClosing(IOperation resources, bool isAsynchronous, SemanticModel model)
    {
        var contract = model.Compilation.GetSpecialType(SpecialType.System_IDisposable);
        var close = isAsynchronous ? TypeResolver.Find(model.Compilation, "System.IAsyncDisposable")?.GetMembers().FirstOrDefault() : contract.GetMembers().FirstOrDefault();
        if (close is null)
        {
            yield break;
        }

        if (resources is not IVariableDeclarationGroupOperation group)
        {
            yield return resources.Type?.FindImplementationForInterfaceMember(close);
            yield break;
        }

        foreach (var declarator in group.Declarations.SelectMany(static declaration => declaration.Declarators))
        {
            yield return declarator.Symbol.Type.FindImplementationForInterfaceMember(close);
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>Chooses the method of the governed client that does what a platform's call does.</summary>
internal static class ClientMethods
{
    /// <summary>
    /// The one method that invites with what the call says, and its arguments. Null where none can be filled, or where two that bear different
    /// names can: which one was meant is not ours to say.
    /// </summary>
    public static Invitation? Inviting(PlatformCall call, ClientAccess access, SemanticModel model, PolicyContext context, ExpressionSyntax survey, CancellationToken cancellationToken)
    {
        if (!InvitingNames.Invite(call.Method.Name) || call.IsResultUsed)
        {
            return null;
        }

        var data = CallData.Of(call, model, context, cancellationToken);
        var token = ClientFinder.TokenAt(call.Invocation, model);
        var found = new List<(IMethodSymbol Method, ArgumentListSyntax Arguments, InvitationValues Values)>();
        foreach (var method in Callable(access.Type, call, model).Where(static method => InvitingNames.Invite(method.Name)))
        {
            var values = new InvitationValues(model.Compilation, context.Recognizer, data, survey, token);
            if (ArgumentWriter.Arguments(method, values, model.Compilation, model.Compilation.Assembly) is { } arguments && values is { Surveys: 1, PersonalData: > 0 })
            {
                found.Add((method, arguments, values));
            }
        }

        // Of a synchronous method and its asynchronous twin, code that can wait waits.
        if (found.Any(static each => PlatformCall.IsAwaitable(each.Method.ReturnType)))
        {
            found.RemoveAll(static each => !PlatformCall.IsAwaitable(each.Method.ReturnType));
        }

        var best = found.OrderByDescending(static each => each.Values.PersonalData).ThenBy(static each => each.Method.Parameters.Length).FirstOrDefault();
        return best.Method is not null && found.All(each => each.Method.Name == best.Method.Name)
            ? new Invitation(best.Method, best.Arguments, best.Values.Categories, best.Values.Channel)
            : null;
    }

    /// <summary>The method of the client that has the name and the signature of the platform's, where nobody is asked by it.</summary>
    public static IMethodSymbol? SameAs(PlatformCall call, ClientAccess access, SemanticModel model, PolicyContext context, CancellationToken cancellationToken)
    {
        if (InvitingNames.Invite(call.Method.Name) || CallData.Of(call, model, context, cancellationToken).Passed.Count > 0)
        {
            return null;
        }

        return Callable(access.Type, call, model).FirstOrDefault(method => method.Name == call.Method.Name
            && call.Method.ReducedFrom is null
            && !call.Method.IsGenericMethod
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, call.Method.ReturnType)
            && method.Parameters.Select(static each => (each.Type.ToDisplayString(), each.RefKind, each.Name))
                .SequenceEqual(call.Method.Parameters.Select(static each => (each.Type.ToDisplayString(), each.RefKind, each.Name))));
    }

    private static IEnumerable<IMethodSymbol> Callable(INamedTypeSymbol client, PlatformCall call, SemanticModel model)
    {
        var bases = new List<INamedTypeSymbol>();
        for (var current = client; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            bases.Add(current);
        }

        var types = client.TypeKind == TypeKind.Interface ? bases.Concat(client.AllInterfaces) : bases;
        return types.SelectMany(static type => type.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, IsGenericMethod: false, IsOverride: false }
                && method.IsStatic == client.IsStatic
                && model.IsAccessible(call.Invocation.SpanStart, method)
                && !method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute")
                && call.ReplacementBy(call.Invocation, method.ReturnType) is not null);
    }
}

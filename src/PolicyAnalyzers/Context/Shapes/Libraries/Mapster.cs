using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static PolicyAnalyzers.Context.Shapes.Libraries.LambdaMembers;

namespace PolicyAnalyzers.Context.Shapes.Libraries;

/// <summary>Mapster: <c>Adapt</c>, its mapper, and <c>TypeAdapterConfig</c>.</summary>
internal sealed class Mapster : IMappingLibrary
{
    /// <inheritdoc/>
    public string Marker => "Mapster.TypeAdapterConfig";

    /// <inheritdoc/>
    public IEnumerable<TypeMapping> Read(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel model)
    {
        if (method.ContainingNamespace?.ToDisplayString() is not ("Mapster" or "MapsterMapper") || TypesOf(call, method, model) is not { } mapping)
        {
            return Enumerable.Empty<TypeMapping>();
        }

        return new[] { mapping.IsConfigured ? Configured(call, mapping, model) : mapping };
    }

    /// <inheritdoc/>
    public IEnumerable<TypeMapping> ReadAttributes(INamedTypeSymbol target) => Enumerable.Empty<TypeMapping>();

    private static TypeMapping? TypesOf(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel model)
    {
        var types = method.TypeArguments;
        switch (method.Name, types.Length)
        {
            case ("NewConfig" or "ForType", 2):
                return new TypeMapping(types[0], types[1], IsConfigured: true);
            case ("Adapt" or "Map", 2):
                return new TypeMapping(types[0], types[1], IsConfigured: false);
            case ("NewConfig" or "ForType", 0) when method.ContainingType.TypeArguments.Length == 2:
                return new TypeMapping(method.ContainingType.TypeArguments[0], method.ContainingType.TypeArguments[1], IsConfigured: true);
            case ("Adapt" or "Map", 1) when SourceOf(call, method) is { } expression && model.GetTypeInfo(expression).Type is { } source:
                return new TypeMapping(source, types[0], IsConfigured: false);
            default:
                return null;
        }
    }

    // What stands before the dot, before "?.", or in the brackets.
    private static ExpressionSyntax? SourceOf(InvocationExpressionSyntax call, IMethodSymbol method) => method.MethodKind != MethodKind.ReducedExtension
        ? call.ArgumentList.Arguments.FirstOrDefault()?.Expression
        : call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
            _ => null,
        };

    private static TypeMapping Configured(InvocationExpressionSyntax call, TypeMapping mapping, SemanticModel model)
    {
        for (var next = NextCall(call, out var name); next is not null; next = NextCall(next, out name))
        {
            var arguments = next.ArgumentList.Arguments;
            if (name == "Map" && arguments.Count >= 2 && NameIn(arguments[0].Expression) is { } member)
            {
                mapping.Members[member] = ValueOf(arguments[1].Expression, model) ?? model.GetOperation(next);
            }
            else if (name == "Ignore")
            {
                foreach (var ignored in arguments)
                {
                    if (NameIn(ignored.Expression) is { } left)
                    {
                        mapping.Members[left] = null;
                    }
                }
            }
        }

        return mapping;
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static PolicyAnalyzers.Context.Shapes.Libraries.LambdaMembers;

namespace PolicyAnalyzers.Context.Shapes.Libraries;

/// <summary>AutoMapper: profiles, configurations, <c>[AutoMap]</c>, and calls of its mapper.</summary>
internal sealed class AutoMapper : IMappingLibrary
{
    private const string Namespace = "AutoMapper";

    /// <inheritdoc/>
    public string Marker => "AutoMapper.IMapper";

    /// <inheritdoc/>
    public IEnumerable<TypeMapping> Read(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel model)
    {
        if (method.ContainingNamespace?.ToDisplayString() != Namespace)
        {
            return Enumerable.Empty<TypeMapping>();
        }

        return (method.Name, method.TypeArguments.Length) switch
        {
            ("CreateMap", 2) => Configured(call, new TypeMapping(method.TypeArguments[0], method.TypeArguments[1], IsConfigured: true), model),
            ("Map", 1) when SourceOf(call, model) is { } source => new[] { new TypeMapping(source, method.TypeArguments[0], IsConfigured: false) },
            ("Map", 2) => new[] { new TypeMapping(method.TypeArguments[0], method.TypeArguments[1], IsConfigured: false) },
            _ => Enumerable.Empty<TypeMapping>(),
        };
    }

    /// <inheritdoc/>
    public IEnumerable<TypeMapping> ReadAttributes(INamedTypeSymbol target)
    {
        foreach (var attribute in target.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "AutoMapAttribute", ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } }
                && attribute.ConstructorArguments.Length > 0
                && attribute.ConstructorArguments[0].Value is ITypeSymbol source)
            {
                yield return new TypeMapping(source, target, IsConfigured: true);
            }
        }
    }

    private static ITypeSymbol? SourceOf(InvocationExpressionSyntax call, SemanticModel model) =>
        call.ArgumentList.Arguments.Count > 0 ? model.GetTypeInfo(call.ArgumentList.Arguments[0].Expression).Type : null;

    private static List<TypeMapping> Configured(InvocationExpressionSyntax call, TypeMapping mapping, SemanticModel model)
    {
        var all = new List<TypeMapping> { mapping };
        for (var next = NextCall(call, out var name); next is not null; next = NextCall(next, out name))
        {
            var current = all[all.Count - 1];
            switch (name)
            {
                case "ReverseMap":
                    all.Add(new TypeMapping(current.Target, current.Source, IsConfigured: true));
                    break;
                case "ForMember" or "ForPath" when next.ArgumentList.Arguments is { Count: 2 } arguments && NameIn(arguments[0].Expression) is { } member:
                    current.Members[member] = Written(arguments[1], model);
                    break;
            }
        }

        return all;
    }

    // Of several calls in one option the last would win; what none of them maps is left out, as with Ignore.
    private static IOperation? Written(ArgumentSyntax options, SemanticModel model) => options.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Where(static call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapFrom" })
        .Select(call => ValueOf(call.ArgumentList.Arguments.LastOrDefault()?.Expression, model) ?? model.GetOperation(call))
        .LastOrDefault();
}

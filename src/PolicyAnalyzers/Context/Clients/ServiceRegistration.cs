using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Clients;

/// <summary>A service that code registers with Microsoft.Extensions.DependencyInjection, and what it registers for it.</summary>
/// <param name="Service">The service.</param>
/// <param name="Implementation">The type, the member or the constructor that gives it; null where the call does not say.</param>
/// <param name="IsAddition">Whether it stands beside what was registered before: neither a try, nor a mere description.</param>
internal readonly record struct ServiceRegistration(ITypeSymbol Service, ISymbol? Implementation, bool IsAddition)
{
    private const string Library = "Microsoft.Extensions.DependencyInjection";

    private static readonly HashSet<string> Lifetimes = new() { "Singleton", "Scoped", "Transient" };

    /// <summary>A file that holds none of these words registers no service.</summary>
    public static HashSet<string> Words { get; } = new(
        from start in new[] { "", "Add", "TryAdd" }
        from key in new[] { "", "Keyed" }
        from lifetime in Lifetimes
        select start + key + lifetime)
    {
        "Describe", "DescribeKeyed", "ServiceDescriptor",
    };

    /// <summary>Whether a method of this name can register a service.</summary>
    public static bool MayBe(string method)
    {
        var start = method.StartsWith("TryAdd", System.StringComparison.Ordinal) ? 6 : method.StartsWith("Add", System.StringComparison.Ordinal) ? 3 : 0;
        var rest = method.Substring(start);
        return Lifetimes.Contains(rest.StartsWith("Keyed", System.StringComparison.Ordinal) ? rest.Substring(5) : rest) || method is "Describe" or "DescribeKeyed";
    }

    /// <summary>What a call or a creation registers; null where it registers nothing.</summary>
    public static ServiceRegistration? Of(ExpressionSyntax place, ArgumentListSyntax arguments, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(place, cancellationToken).Symbol is not IMethodSymbol method
            || method.ContainingType.ContainingNamespace.ToDisplayString() is not (Library or Library + ".Extensions"))
        {
            return null;
        }

        var isAddition = method.Name.StartsWith("Add", System.StringComparison.Ordinal);
        var values = arguments.Arguments.Select(static argument => argument.Expression).ToList();
        if (method.TypeArguments.Length > 0)
        {
            var service = method.TypeArguments[0];
            var given = method.TypeArguments.Length > 1 ? method.TypeArguments[1] : values.Select(value => Given(value, model, cancellationToken)).LastOrDefault(static each => each is not null);
            return new ServiceRegistration(service, given ?? (HasValue(method) ? null : service), isAddition);
        }

        var types = values.OfType<TypeOfExpressionSyntax>().Select(each => model.GetTypeInfo(each.Type, cancellationToken).Type).OfType<ITypeSymbol>().ToList();
        return types.Count == 0
            ? null
            : new ServiceRegistration(types[0], types.Count > 1 ? types[1] : values.Skip(1).Select(value => Given(value, model, cancellationToken)).LastOrDefault(static each => each is not null), isAddition);
    }

    private static bool HasValue(IMethodSymbol method) => method.Parameters.Any(static parameter => parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Delegate } or ITypeParameterSymbol || parameter.Name == "implementationInstance");

    // Of a factory its result counts, and of a result that is only known by an interface, what gave it.
    private static ISymbol? Given(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) => value switch
    {
        TypeOfExpressionSyntax => null,
        LambdaExpressionSyntax { ExpressionBody: { } body } => Given(body, model, cancellationToken),
        LambdaExpressionSyntax { Block: { } block } => block.DescendantNodes(static node => node is not LambdaExpressionSyntax).OfType<ReturnStatementSyntax>()
            .Select(each => each.Expression is null ? null : Given(each.Expression, model, cancellationToken)).LastOrDefault(),
        LiteralExpressionSyntax => null,
        _ => model.GetTypeInfo(value, cancellationToken).Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, Name: not "Type" } type
            ? type
            : model.GetTypeInfo(value, cancellationToken).Type is { TypeKind: TypeKind.Interface } ? model.GetSymbolInfo(value, cancellationToken).Symbol : null,
    };
}

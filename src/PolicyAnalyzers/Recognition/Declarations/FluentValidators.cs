using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Recognition.Declarations;

/// <summary>
/// What FluentValidation's validators say of members: <c>RuleFor(form => form.Reach).EmailAddress()</c>. Read from the syntax of the validators' own bodies, once per compilation and only
/// where that library is referenced.
/// </summary>
internal sealed class FluentValidators
{
    private readonly Lazy<Dictionary<INamedTypeSymbol, Dictionary<string, (string Rule, string Category)>>> rules;

    /// <summary>The validators of a compilation.</summary>
    public FluentValidators(Compilation compilation, INamedTypeSymbol? validator) => rules = new(() => Find(compilation, validator));

    /// <summary>The category that a member's validator says, and the rule by which; null: none.</summary>
    public (string Rule, string Category)? Of(INamedTypeSymbol type, string member) =>
        rules.Value.TryGetValue(type.OriginalDefinition, out var members) && members.TryGetValue(member, out var said) ? said : null;

    private static Dictionary<INamedTypeSymbol, Dictionary<string, (string Rule, string Category)>> Find(Compilation compilation, INamedTypeSymbol? validator)
    {
        var found = new Dictionary<INamedTypeSymbol, Dictionary<string, (string, string)>>(SymbolEqualityComparer.Default);
        if (validator is not null)
        {
            Look(compilation.Assembly.GlobalNamespace, validator, found);
        }

        return found;
    }

    private static void Look(INamespaceOrTypeSymbol container, INamedTypeSymbol validator, Dictionary<INamedTypeSymbol, Dictionary<string, (string, string)>> found)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
            {
                continue;
            }

            Look(inner, validator, found);
            if (inner is INamedTypeSymbol { BaseType: { TypeArguments: { Length: 1 } validated } parent } type
                && SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, validator)
                && validated[0] is INamedTypeSymbol model)
            {
                if (!found.TryGetValue(model.OriginalDefinition, out var members))
                {
                    found.Add(model.OriginalDefinition, members = new(StringComparer.Ordinal));
                }

                Read(type, members);
            }
        }
    }

    private static void Read(INamedTypeSymbol validator, Dictionary<string, (string, string)> members)
    {
        foreach (var reference in validator.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax().DescendantNodes())
            {
                if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var rule } access } call
                    && CategoryOf(rule, call) is { } category
                    && ValidatedMember(access.Expression) is { } member
                    && !members.ContainsKey(member))
                {
                    members.Add(member, (rule, category));
                }
            }
        }
    }

    private static string? CategoryOf(string rule, InvocationExpressionSyntax call) => rule switch
    {
        "EmailAddress" => "contact.email",
        "CreditCard" => "fin.payment_card",
        "Matches" when call.ArgumentList.Arguments is { Count: > 0 } arguments && arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string pattern } => Formats.OfPattern(pattern),
        _ => null,
    };

    // Down the chain of rules to `RuleFor(form => form.Reach)`.
    private static string? ValidatedMember(ExpressionSyntax expression)
    {
        while (expression is InvocationExpressionSyntax call)
        {
            if (call.Expression is IdentifierNameSyntax { Identifier.ValueText: "RuleFor" or "RuleForEach" })
            {
                return call.ArgumentList.Arguments is { Count: > 0 } arguments
                    && arguments[0].Expression is LambdaExpressionSyntax { Body: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax, Name.Identifier.ValueText: var member } }
                    ? member
                    : null;
            }

            if (call.Expression is not MemberAccessExpressionSyntax access)
            {
                return null;
            }

            expression = access.Expression;
        }

        return null;
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Guard;

/// <summary>Reads a suppression where it is written.</summary>
internal static class SuppressionSyntax
{
    private const string Parameter = "checkId";

    private const string NameEnd = "SuppressMessageAttribute";

    // By these full names, and by nothing else, the compiler itself knows the attributes.
    private static readonly ImmutableArray<string> Attributes = ImmutableArray.Create(
        "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute",
        "System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute");

    /// <summary>The rule of ours that an attribute suppresses, as the compiler reads it: the second argument up to a colon, exactly as it is written; null where it suppresses none.</summary>
    public static string? RuleOf(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        // Most suppressions are of other analyzers' rules, and say so in a text that needs no binding.
        var argument = IdOf(attribute.ArgumentList);
        return argument is not null
            && !(argument is LiteralExpressionSyntax { Token.Value: string text } && !IsOurs(text))
            && model.GetConstantValue(argument, cancellationToken).Value is string id
            && IsOurs(id)
            && model.GetTypeInfo(attribute, cancellationToken).Type is { } type
            && Attributes.Contains(type.ToDisplayString())
                ? id.Split(':')[0]
                : null;
    }

    /// <summary>Names that a file gives to the attributes for all files.</summary>
    public static IEnumerable<string> GlobalAliases(SyntaxNode root) => root is CompilationUnitSyntax unit
        ? unit.Usings
            .Where(static each => each.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && each.Alias is not null && LastOf(each.Name)?.EndsWith(NameEnd, StringComparison.Ordinal) == true)
            .Select(static each => each.Alias!.Name.Identifier.ValueText)
        : Enumerable.Empty<string>();

    private static bool IsOurs(string id) => id.StartsWith("POL", StringComparison.Ordinal);

    private static string? LastOf(NameSyntax? name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    private static ExpressionSyntax? IdOf(AttributeArgumentListSyntax? arguments)
    {
        if (arguments is null || arguments.Arguments.Count < 2)
        {
            return null;
        }

        foreach (var argument in arguments.Arguments)
        {
            if (argument.NameColon?.Name.Identifier.ValueText == Parameter)
            {
                return argument.Expression;
            }
        }

        return arguments.Arguments[1] is { NameEquals: null, NameColon: null } second ? second.Expression : null;
    }
}

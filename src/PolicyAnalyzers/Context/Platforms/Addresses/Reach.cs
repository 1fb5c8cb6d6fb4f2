using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Platforms.Addresses;

/// <summary>Tells texts that can reach a request or a message from those that cannot: logs, errors, comparisons, remarks for readers of the code. In doubt a text can.</summary>
internal static class Reach
{
    private static readonly string[] Logging = { "Microsoft.Extensions.Logging", "Serilog", "NLog", "log4net", "NUnit.Framework", "Xunit", "FluentAssertions", "Microsoft.VisualStudio.TestTools" };

    private static readonly ImmutableHashSet<string> LoggingTypes = ImmutableHashSet.Create(
        "System.Console", "System.Diagnostics.Debug", "System.Diagnostics.Trace", "System.Diagnostics.TraceSource", "System.Diagnostics.EventLog");

    private static readonly ImmutableHashSet<string> Comparisons = ImmutableHashSet.Create(
        "Equals", "StartsWith", "EndsWith", "Contains", "IndexOf", "LastIndexOf", "Compare", "CompareTo", "CompareOrdinal", "SequenceEqual", "IsMatch");

    private static readonly ImmutableHashSet<string> Remarks = ImmutableHashSet.Create(
        "ObsoleteAttribute", "DescriptionAttribute", "DisplayAttribute", "DisplayNameAttribute", "CategoryAttribute", "SuppressMessageAttribute", "UnconditionalSuppressMessageAttribute",
        "GeneratedCodeAttribute", "AssemblyMetadataAttribute", "AssemblyDescriptionAttribute", "AssemblyCopyrightAttribute", "AssemblyTitleAttribute", "XmlRootAttribute",
        "XmlTypeAttribute", "XmlElementAttribute", "DebuggerDisplayAttribute", "ExperimentalAttribute", "TestCaseAttribute", "InlineDataAttribute", "DataRowAttribute");

    /// <summary>Whether a text can reach a request or a message from where it stands.</summary>
    public static bool IsPossible(ExpressionSyntax text, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode node = text;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression })
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } => false,
            ConstantPatternSyntax or CaseSwitchLabelSyntax => false,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Parent: InvocationExpressionSyntax } access when access.Expression == node => !Comparisons.Contains(name),
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => !IsRemark(attribute, model, cancellationToken),
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => !IsHarmless(model.GetSymbolInfo(call, cancellationToken), call),
            _ => true,
        };
    }

    private static bool IsRemark(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(attribute, cancellationToken).Symbol is { ContainingType: { } type } && Remarks.Contains(type.Name);

    private static bool IsHarmless(SymbolInfo called, ExpressionSyntax call)
    {
        var symbol = called.Symbol ?? called.CandidateSymbols.FirstOrDefault();
        if (symbol is not IMethodSymbol { ContainingType: { } type } method)
        {
            return false;
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            return IsException(type);
        }

        var full = SymbolText.Of(type);
        return LoggingTypes.Contains(full)
            || Logging.Any(prefix => full.StartsWith(prefix, StringComparison.Ordinal))
            || (call is InvocationExpressionSyntax && Comparisons.Contains(method.Name) && method.ReturnType.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32);
    }

    private static bool IsException(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}

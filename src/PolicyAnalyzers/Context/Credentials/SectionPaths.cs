using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Texts;

namespace PolicyAnalyzers.Context.Credentials;

/// <summary>Tells which section of a configuration an expression is, by the calls that lead to it.</summary>
internal sealed class SectionPaths
{
    private const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";

    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;

    /// <summary>The sections of one file.</summary>
    public SectionPaths(SemanticModel model, CancellationToken cancellationToken)
    {
        this.model = model;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The path of a section, empty for a whole configuration; null where the calls do not tell.</summary>
    public string? Of(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Of(inner.Expression),
        PostfixUnaryExpressionSyntax sure => Of(sure.Operand),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSection" or "GetRequiredSection", Expression: var above },
            ArgumentList.Arguments: { Count: 1 } arguments,
        } => Of(above) is { } path && KnownText.Of(arguments[0].Expression, model, cancellationToken) is { } key ? Join(path, key) : null,
        InvocationExpressionSyntax => null,
        IdentifierNameSyntax name when model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } declarations }
            && declarations[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax value } => Of(value),
        _ => IsSection(expression) ? null : "",
    };

    /// <summary>Whether an expression is a configuration, or a section of one.</summary>
    public bool IsConfiguration(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancellationToken).Type is { } type && (SymbolText.Of(type) == Configuration || type.AllInterfaces.Any(static each => SymbolText.Of(each) == Configuration));

    /// <summary>Whether the code goes on from a section to a part of it: what it reads is told there.</summary>
    public static bool IsNavigatedFrom(ExpressionSyntax section) => section.Parent switch
    {
        ElementAccessExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSection" or "GetRequiredSection" or "GetValue" or "GetConnectionString" or "Exists" or "Key" or "Path" } => true,
        ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax => IsNavigatedFrom((ExpressionSyntax)section.Parent),
        _ => false,
    };

    /// <summary>Whether a section is only kept: what is read of it is told where it is read.</summary>
    public static bool IsKept(ExpressionSyntax section) => section.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } };

    /// <summary>The method or constructor that takes a section as its argument; null where none does.</summary>
    public ISymbol? TakerOf(ExpressionSyntax section) =>
        section.Parent is ArgumentSyntax { Parent.Parent: ExpressionSyntax call } ? model.GetSymbolInfo(call, cancellationToken).Symbol : null;

    /// <summary>A key below a section.</summary>
    public static string Join(string section, string key) => section.Length == 0 ? key : section + ":" + key;

    // Which section a parameter or a field is, its declaration does not say.
    private bool IsSection(ExpressionSyntax expression) =>
        SymbolText.Of(model.GetTypeInfo(expression, cancellationToken).Type) == "Microsoft.Extensions.Configuration.IConfigurationSection";
}

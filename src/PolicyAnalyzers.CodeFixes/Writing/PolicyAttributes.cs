using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace PolicyAnalyzers.CodeFixes.Writing;

/// <summary>The attributes that fixes write, with full names: the writer shortens them.</summary>
internal static class PolicyAttributes
{
    private const string Namespace = "global::PolicyAnalyzers.Annotations.";

    /// <summary><c>[CustomerData(use, Status = Proposed)]</c>: a fix proposes, a person confirms.</summary>
    public static AttributeSyntax ProposedUse(ExpressionSyntax use) => Proposed(Named("CustomerData", use));

    /// <summary><c>[NotCustomerData("reason")]</c>.</summary>
    public static AttributeSyntax NotCustomerData(string reason) => Named("NotCustomerData", Text(reason));

    /// <summary><c>[SameAs(typeof(Customer), nameof(Customer.Phone))]</c>; the name is a text where code cannot name the member.</summary>
    public static AttributeSyntax SameAs(ISymbol member, bool isNameable) => Named("SameAs", TypeOf(member.ContainingType), NameOf(member, isNameable));

    /// <summary><c>[assembly: CustomerDataOf(typeof(Row), nameof(Row.Phone), use, Status = Proposed)]</c>.</summary>
    public static AttributeSyntax ProposedUseOf(ISymbol member, bool isNameable, ExpressionSyntax use) => Proposed(Named("CustomerDataOf", TypeOf(member.ContainingType), NameOf(member, isNameable), use));

    /// <summary>A stage's attribute with one term.</summary>
    public static AttributeSyntax Stage(string name, ExpressionSyntax term) => Named(name, term);

    /// <summary><c>[Outcome(Customer = "…", Company = "…")]</c>, with the sides that the policy states.</summary>
    public static AttributeSyntax Outcome(Outcome outcome) => Named("Outcome").AddArgumentListArguments(new[] { ("Customer", outcome.Customer), ("Company", outcome.Company) }
        .Where(static side => side.Item2.Length > 0)
        .Select(static side => AttributeArgument(NameEquals(side.Item1), null, Text(side.Item2)))
        .ToArray());

    /// <summary><c>[Retention(days)]</c>.</summary>
    public static AttributeSyntax Retention(int days) => Named("Retention", LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(days)));

    /// <summary>A text.</summary>
    public static ExpressionSyntax Text(string text) => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(text));

    private static AttributeSyntax Proposed(AttributeSyntax attribute) =>
        attribute.AddArgumentListArguments(AttributeArgument(NameEquals("Status"), null, ParseExpression(Namespace + "DeclarationStatus.Proposed")));

    private static TypeOfExpressionSyntax TypeOf(INamedTypeSymbol type) =>
        TypeOfExpression(ParseTypeName((type.IsGenericType ? type.ConstructUnboundGenericType() : type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));

    private static ExpressionSyntax NameOf(ISymbol member, bool isNameable) => isNameable
        ? ParseExpression("nameof(" + member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + member.Name + ")")
        : Text(member.Name);

    private static AttributeSyntax Named(string name, params ExpressionSyntax[] arguments) => Attribute(
        ParseName(Namespace + name + "Attribute"),
        AttributeArgumentList(SeparatedList(ArgumentsOf(arguments))));

    private static IEnumerable<AttributeArgumentSyntax> ArgumentsOf(IEnumerable<ExpressionSyntax> expressions) => expressions.Select(AttributeArgument);
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Guard;

/// <summary>An attribute that suppresses a rule of ours.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Attribute">The attribute.</param>
internal sealed record SuppressedRule(string Rule, AttributeSyntax Attribute)
{
    /// <summary>The file in which the attribute stands.</summary>
    public string Path => Attribute.SyntaxTree.FilePath;

    /// <summary>Its line, from 1, as the file counts and not as a <c>#line</c> in it says.</summary>
    public int Line => Attribute.SyntaxTree.GetLineSpan(Attribute.Span).StartLinePosition.Line + 1;

    /// <summary>What a compilation suppresses, in the order of its files.</summary>
    public static IEnumerable<SuppressedRule> In(Compilation compilation, CancellationToken cancellationToken)
    {
        var aliases = compilation.SyntaxTrees
            .Where(tree => SuppressionText.MayHold(TextOf(tree, cancellationToken), ImmutableArray<string>.Empty))
            .SelectMany(tree => SuppressionSyntax.GlobalAliases(tree.GetRoot(cancellationToken)))
            .ToImmutableArray();
        return compilation.SyntaxTrees
            .Where(tree => SuppressionText.MayHold(TextOf(tree, cancellationToken), aliases))
            .SelectMany(tree => AllIn(compilation.GetSemanticModel(tree), cancellationToken));
    }

    /// <summary>What a file suppresses; one that a global alias of another file helps to do so is not seen.</summary>
    public static IEnumerable<SuppressedRule> In(SemanticModel file, CancellationToken cancellationToken) =>
        SuppressionText.MayHold(TextOf(file.SyntaxTree, cancellationToken), ImmutableArray<string>.Empty)
            ? AllIn(file, cancellationToken)
            : Enumerable.Empty<SuppressedRule>();

    private static IEnumerable<SuppressedRule> AllIn(SemanticModel file, CancellationToken cancellationToken)
    {
        foreach (var attribute in file.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<AttributeSyntax>())
        {
            if (SuppressionSyntax.RuleOf(attribute, file, cancellationToken) is { } rule)
            {
                yield return new SuppressedRule(rule, attribute);
            }
        }
    }

    private static string TextOf(SyntaxTree tree, CancellationToken cancellationToken) => tree.GetText(cancellationToken).ToString();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Texts;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Context.Platforms.Addresses;

/// <summary>
/// Finds the texts of a file that name a platform and can reach a request or a message. What decides is the whole text: a literal that begins like a
/// platform's host is innocent where another one follows that makes it a different domain, and two innocent halves can be a platform's.
/// </summary>
internal sealed class AddressFinder
{
    private readonly PlatformTexts texts;
    private readonly Lazy<HashSet<string>> partNames;

    /// <summary>A finder for one compilation.</summary>
    public AddressFinder(Compilation compilation, PlatformTexts texts)
    {
        this.texts = texts;

        // All files share it, so that what ends the look at one of them must not end it.
        partNames = new(() => PartNames(compilation, texts, CancellationToken.None));
    }

    /// <summary>The first address of each platform in each statement, in the order of the file.</summary>
    public IEnumerable<Address> In(SemanticModel model, CancellationToken cancellationToken)
    {
        var found = new List<Address>();
        var read = new HashSet<ExpressionSyntax>();
        var seen = new HashSet<(SyntaxNode Unit, string Platform)>();
        foreach (var (part, literal) in Parts(model.SyntaxTree, cancellationToken))
        {
            var whole = Composition.WholeOf(part);
            if (!read.Add(whole))
            {
                continue;
            }

            var text = KnownText.Of(whole, model, cancellationToken) ?? literal?.ValueText;
            foreach (var hit in text is null ? Array.Empty<PlatformHit>() : texts.Find(text))
            {
                if (seen.Add((Units.Of(whole), hit.Platform.Id)) && Reach.IsPossible(whole, model, cancellationToken))
                {
                    found.Add(new Address(hit, literal is { } token && texts.Find(token.ValueText).Count > 0 ? token : (SyntaxNodeOrToken)whole));
                }
            }
        }

        return found.OrderBy(static address => address.Place.SpanStart);
    }

    private static HashSet<string> PartNames(Compilation compilation, PlatformTexts texts, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            names.UnionWith(FileLiterals.Of(tree, texts, cancellationToken).PartNames);
        }

        names.UnionWith(ReferencedConstants.Of(compilation, texts, cancellationToken));
        return names;
    }

    private IEnumerable<(ExpressionSyntax Part, SyntaxToken? Literal)> Parts(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var literals = FileLiterals.Of(tree, texts, cancellationToken);
        foreach (var token in literals.Naming)
        {
            if (ExpressionOf(token) is { } expression)
            {
                yield return (expression, token);
            }
        }

        foreach (var token in literals.Parts)
        {
            // Alone it is no host: only what it becomes a part of can be.
            if (ExpressionOf(token) is { } expression && (expression is InterpolatedStringExpressionSyntax || Composition.WholeOf(expression) != expression))
            {
                yield return (expression, null);
            }
        }

        if (!FileWords.Of(tree, cancellationToken).Overlaps(partNames.Value))
        {
            yield break;
        }

        foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is IdentifierNameSyntax name && partNames.Value.Contains(token.ValueText))
            {
                yield return (name, null);
            }
        }
    }

    private static ExpressionSyntax? ExpressionOf(SyntaxToken token) => token.Parent switch
    {
        LiteralExpressionSyntax literal => literal,
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolation } => interpolation,
        _ => null,
    };
}

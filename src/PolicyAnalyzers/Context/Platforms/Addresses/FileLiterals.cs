using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyAnalyzers.Context.Messages;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Context.Platforms.Addresses;

/// <summary>
/// The literals of a file that name a platform, may be a part of its host, or hold a mailbox for feedback. Every literal is read once, as the characters that it stands for, and
/// nothing is bound. An editor keeps the trees that nobody changes, and so what is known of them.
/// </summary>
internal sealed class FileLiterals
{
    private const string Replacing = "Replace";

    private static readonly ConditionalWeakTable<SyntaxTree, FileLiterals> Known = new();

    private readonly PlatformTexts texts;

    private FileLiterals(PlatformTexts texts) => this.texts = texts;

    /// <summary>Literals that name a platform.</summary>
    public List<SyntaxToken> Naming { get; } = new();

    /// <summary>Literals that may be a part of a platform's host.</summary>
    public List<SyntaxToken> Parts { get; } = new();

    /// <summary>Literals with the name of a mailbox for feedback.</summary>
    public List<SyntaxToken> Mailboxes { get; } = new();

    /// <summary>Names of fields, locals and properties that such a part is given to.</summary>
    public HashSet<string> PartNames { get; } = new(StringComparer.Ordinal);

    /// <summary>The literals of a file.</summary>
    public static FileLiterals Of(SyntaxTree tree, PlatformTexts texts, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(tree, out var known) && known.texts == texts)
        {
            return known;
        }

        var literals = new FileLiterals(texts);
        if (MayHoldAny(tree, texts, cancellationToken))
        {
            foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (IsText(token.Kind()))
                {
                    literals.Read(token, token.ValueText);
                }
            }
        }

        // Another policy may have read the tree before, or at the same time; what it keeps is not what is asked for.
        Known.Remove(tree);
        Known.GetValue(tree, _ => literals);
        return literals;
    }

    // Most files need not be walked: their characters hold nothing of what a literal of them could.
    private static bool MayHoldAny(SyntaxTree tree, PlatformTexts texts, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        return texts.MayName(text) || texts.MayHoldPart(text) || FileWords.Of(tree, cancellationToken).Contains(Replacing) || FeedbackAddress.MayBeIn(text);
    }

    private static bool IsText(SyntaxKind kind) => kind is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    // What a literal becomes by a replacement no prefilter of its characters can tell; few literals are replaced in.
    private static bool IsChanged(SyntaxToken token) => token.Parent?.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Replacing };

    private void Read(SyntaxToken token, string text)
    {
        if (text.IndexOf('@') > 0 && FeedbackAddress.MayBeIn(text))
        {
            Mailboxes.Add(token);
        }

        if (texts.MayName(text) && texts.Find(text).Count > 0)
        {
            Naming.Add(token);
        }
        else if (texts.MayBePart(text) || IsChanged(token))
        {
            Parts.Add(token);
            if (token.Parent?.FirstAncestorOrSelf<EqualsValueClauseSyntax>()?.Parent is { } declared)
            {
                PartNames.Add(declared is VariableDeclaratorSyntax variable ? variable.Identifier.ValueText : (declared as PropertyDeclarationSyntax)?.Identifier.ValueText ?? "");
            }
        }
    }
}

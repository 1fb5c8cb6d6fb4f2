using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Context.Platforms;

/// <summary>
/// The words that a file holds, as a filter before anything in it is walked or bound: every identifier and keyword, and words of comments and texts beside
/// them. Read from the characters, since a walk through a tree costs many times as much, and kept as hashes: a word that is told to be there may not
/// be, and one that is there is told. An editor keeps the trees that nobody changes, and so their words.
/// </summary>
internal sealed class FileWords
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileWords> Known = new();

    private readonly HashSet<int> hashes = new();

    private FileWords(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        Read(text);

        // An escape in an identifier hides the word that it means.
        if (text.IndexOf("\\u", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    hashes.Add(HashOf(token.ValueText));
                }
            }
        }
    }

    /// <summary>Whether something is indexed by anything but a number: <c>settings["Key"]</c>.</summary>
    public bool HasIndexer { get; private set; }

    /// <summary>The words of a file.</summary>
    public static FileWords Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, each => new FileWords(each, cancellationToken));

    /// <summary>Whether the file may hold a word.</summary>
    public bool Contains(string word) => hashes.Contains(HashOf(word));

    /// <summary>Whether the file may hold one of the words.</summary>
    public bool Overlaps(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(string text)
    {
        var hash = 0;
        var last = ' ';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsOfWord(c))
            {
                hash = Next(hash, c);
            }
            else if (!IsIgnored(c))
            {
                if (c == '[' && i + 1 < text.Length)
                {
                    // What stands before it may end a line, or a remark.
                    HasIndexer |= (IsOfWord(last) || last is ')' or ']' or '?' or '!' or '/' or '"') && text[i + 1] is not (']' or ',' or (>= '0' and <= '9'));
                }

                if (hash != 0)
                {
                    hashes.Add(hash);
                    hash = 0;
                }
            }

            last = char.IsWhiteSpace(c) ? last : c;
        }

        if (hash != 0)
        {
            hashes.Add(hash);
        }
    }

    // Beyond ASCII, whatever is no blank may stand in an identifier, and nothing of it separates two of them.
    private static bool IsOfWord(char c) => c < 0x80
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        : !char.IsWhiteSpace(c) && !IsIgnored(c);

    // C# takes these for nothing inside of an identifier.
    private static bool IsIgnored(char c) => c >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static int HashOf(string word)
    {
        var hash = 0;
        foreach (var c in word)
        {
            hash = Next(hash, c);
        }

        return hash;
    }

    private static int Next(int hash, char c) => unchecked((hash * 31) + c);
}

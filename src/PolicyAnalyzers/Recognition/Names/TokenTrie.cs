using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Recognition.Names;

/// <summary>Phrases by their words. A look-up costs as many steps as the phrase has words, however many phrases there are.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class TokenTrie<T>
    where T : class
{
    /// <summary>The word of a phrase that stands for any phrase of a class.</summary>
    public const string AnyPerson = "{person}";

    private readonly Node root = new();

    /// <summary>Adds a phrase while the trie is being built; afterwards it is only read, from any thread.</summary>
    public void Add(ImmutableArray<string> words, Func<T?, T> combine)
    {
        var node = root;
        foreach (var word in words)
        {
            node.Children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Children.TryGetValue(word, out var child))
            {
                node.Children.Add(word, child = new Node());
            }

            node = child;
        }

        node.Value = combine(node.Value);
    }

    /// <summary>The longest phrase that begins at a word.</summary>
    /// <param name="words">The words of a name.</param>
    /// <param name="pairs">For each word, that word written together with the next one, since compounds are spelt both ways (PostNr, Postnr); null where they must be as spelt.</param>
    /// <param name="start">Where the phrase begins.</param>
    /// <param name="end">Behind the last word that may be used.</param>
    /// <param name="personLengths">For each word the length of the person phrase that begins there, or 0; null where phrases hold no class.</param>
    /// <param name="value">The meaning, null if nothing matches.</param>
    /// <returns>The number of words matched, or 0.</returns>
    public int Match(ImmutableArray<string> words, string?[]? pairs, int start, int end, int[]? personLengths, out T? value)
    {
        var best = 0;
        value = null;
        Walk(root, words, pairs, start, start, end, personLengths, ref best, ref value);
        return best;
    }

    private static void Walk(Node node, ImmutableArray<string> words, string?[]? pairs, int start, int at, int end, int[]? personLengths, ref int best, ref T? value)
    {
        if (node.Value is not null && at - start > best)
        {
            best = at - start;
            value = node.Value;
        }

        if (at >= end || node.Children is null)
        {
            return;
        }

        // The literal word first: a phrase of its own ("user name") wins over the same length through a class.
        if (node.Children.TryGetValue(words[at], out var literal))
        {
            Walk(literal, words, pairs, start, at + 1, end, personLengths, ref best, ref value);
        }
        else if (Singular(node.Children, words[at]) is { } one)
        {
            Walk(one, words, pairs, start, at + 1, end, personLengths, ref best, ref value);
        }

        if (pairs is not null && at + 1 < end && pairs[at] is { } pair && node.Children.TryGetValue(pair, out var together))
        {
            Walk(together, words, pairs, start, at + 2, end, personLengths, ref best, ref value);
        }

        if (personLengths is not null && personLengths[at] is > 0 and var length && at + length <= end && node.Children.TryGetValue(AnyPerson, out var any))
        {
            Walk(any, words, pairs, start, at + length, end, personLengths, ref best, ref value);
        }
    }

    // English plurals: names of collections. "Address" is none.
    private static Node? Singular(Dictionary<string, Node> children, string word)
    {
        const int Shortest = 3;
        if (word.Length < Shortest || word[word.Length - 1] != 's' || word[word.Length - 2] == 's')
        {
            return null;
        }

        return children.TryGetValue(word.Substring(0, word.Length - 1), out var node)
            || (word.EndsWith("es", StringComparison.Ordinal) && children.TryGetValue(word.Substring(0, word.Length - 2), out node))
            || (word.EndsWith("ies", StringComparison.Ordinal) && children.TryGetValue(word.Substring(0, word.Length - 3) + "y", out node))
            ? node
            : null;
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Children { get; set; }

        public T? Value { get; set; }
    }
}

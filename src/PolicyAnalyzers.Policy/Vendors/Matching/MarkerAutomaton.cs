using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Vendors.Matching;

/// <summary>
/// Finds many short texts in one pass (Aho and Corasick, 1975), without regard to the case of ASCII letters and without allocating: every literal of
/// a compilation is read with it. Characters of no marker are alike, and lead back to the start.
/// </summary>
internal sealed class MarkerAutomaton
{
    private readonly byte[] classes = new byte[128];
    private readonly int classCount;
    private readonly int[] next;
    private readonly int[][] markersAt;
    private readonly int[] depths;

    /// <summary>An automaton for markers of ASCII characters; their indices are what it answers.</summary>
    public MarkerAutomaton(IReadOnlyList<string> markers)
    {
        classCount = Classify(markers);
        var (edges, found, depth) = Trie(markers);
        next = new int[edges.Count * classCount];
        markersAt = new int[edges.Count][];
        depths = depth.ToArray();
        Link(edges, found);
    }

    /// <summary>The state before any character.</summary>
    public const int Start = 0;

    /// <summary>The state after a character.</summary>
    public int Next(int state, char c) => c < 128 ? next[(state * classCount) + classes[c]] : 0;

    /// <summary>The indices of the markers that end in a state; null for none.</summary>
    public int[]? MarkersAt(int state) => markersAt[state];

    /// <summary>How many characters at the end of what was read begin a marker.</summary>
    public int Depth(int state) => depths[state];

    /// <summary>Whether any marker is in a text.</summary>
    public bool IsIn(string text)
    {
        var state = 0;
        foreach (var c in text)
        {
            state = Next(state, c);
            if (markersAt[state] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private int Classify(IReadOnlyList<string> markers)
    {
        var count = 1;
        foreach (var marker in markers)
        {
            foreach (var c in marker)
            {
                var folded = Fold(c);
                if (classes[folded] == 0)
                {
                    classes[folded] = (byte)count++;
                    if (folded is >= 'a' and <= 'z')
                    {
                        classes[folded & ~0x20] = classes[folded];
                    }
                }
            }
        }

        return count;
    }

    private (List<Dictionary<int, int>> Edges, List<List<int>?> Found, List<int> Depths) Trie(IReadOnlyList<string> markers)
    {
        var edges = new List<Dictionary<int, int>> { new() };
        var found = new List<List<int>?> { null };
        var depth = new List<int> { 0 };
        for (var i = 0; i < markers.Count; i++)
        {
            var state = 0;
            foreach (var c in markers[i])
            {
                if (!edges[state].TryGetValue(classes[c], out var target))
                {
                    target = edges.Count;
                    edges[state][classes[c]] = target;
                    edges.Add(new());
                    found.Add(null);
                    depth.Add(depth[state] + 1);
                }

                state = target;
            }

            (found[state] ??= new()).Add(i);
        }

        return (edges, found, depth);
    }

    private void Link(List<Dictionary<int, int>> edges, List<List<int>?> found)
    {
        var failures = new int[edges.Count];
        var queue = new Queue<int>();
        foreach (var edge in edges[0])
        {
            next[edge.Key] = edge.Value;
            queue.Enqueue(edge.Value);
        }

        while (queue.Count > 0)
        {
            var state = queue.Dequeue();
            if (found[failures[state]] is { } inherited)
            {
                (found[state] ??= new()).AddRange(inherited);
            }

            for (var c = 0; c < classCount; c++)
            {
                var onFailure = next[(failures[state] * classCount) + c];
                if (edges[state].TryGetValue(c, out var target))
                {
                    next[(state * classCount) + c] = target;
                    failures[target] = onFailure;
                    queue.Enqueue(target);
                }
                else
                {
                    next[(state * classCount) + c] = onFailure;
                }
            }
        }

        for (var state = 0; state < markersAt.Length; state++)
        {
            markersAt[state] = found[state]?.ToArray()!;
        }
    }
}

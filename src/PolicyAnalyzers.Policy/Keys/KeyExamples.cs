using System;
using System.IO;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>
/// An example of every key, by path, taken from one policy that holds each of them: so the examples fit together, and a test reads the whole.
/// </summary>
internal static class KeyExamples
{
    private const string ResourceName = "example.policy.yaml";

    private static readonly Lazy<string> Example = new(ReadExample);

    private static readonly Lazy<MappingNode> Root = new(static () =>
        RootReader.Read(Example.Value, ReadingLimits.OfPolicy, new ProblemList(ResourceName), out _)
            ?? throw new InvalidOperationException($"The resource {ResourceName} cannot be read."));

    /// <summary>The value of a key in the example; null where there is none.</summary>
    /// <param name="path">The key's path, with <c>*</c> for keys that the policy chooses: the first of them that has a value counts.</param>
    public static Node? Find(string path) => Find(Root.Value, path.Split('.'), 0);

    /// <summary>The value as it is written there. Null for a value of several lines, which is best seen as a whole.</summary>
    public static string? Text(string path)
    {
        // Any card may say these two; the example names them in a comment only.
        if (path.EndsWith(".*.retired", StringComparison.Ordinal))
        {
            return "on";
        }

        if (path.EndsWith(".*.replaced-by", StringComparison.Ordinal))
        {
            return FirstKey(path.Substring(0, path.IndexOf(".*.", StringComparison.Ordinal)));
        }

        if (Find(path) is not { } node)
        {
            return null;
        }

        var text = Example.Value.Substring(node.Span.Start, node.Span.Length);
        return text.IndexOf('\n') < 0 ? text : null;
    }

    /// <summary>A section as it is written there, with its key.</summary>
    /// <param name="name">A key of the root.</param>
    public static string Section(string name)
    {
        var start = Root.Value.FindKey(name)!.Span.Start;
        var end = Root.Value.Find(name)!.End;
        var line = Example.Value.IndexOf('\n', end);
        return Example.Value.Substring(start, (line < 0 ? Example.Value.Length : line) - start).TrimEnd();
    }

    private static string? FirstKey(string section) => (Find(section) as MappingNode)?.Entries[0].Key.Value;

    private static Node? Find(Node node, string[] path, int at)
    {
        if (at == path.Length)
        {
            return node;
        }

        if (node is not MappingNode mapping)
        {
            return null;
        }

        if (path[at] != "*")
        {
            return mapping.Find(path[at]) is { } value ? Find(value, path, at + 1) : null;
        }

        foreach (var entry in mapping.Entries)
        {
            if (Find(entry.Value, path, at + 1) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static string ReadExample()
    {
        using var stream = typeof(KeyExamples).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {ResourceName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

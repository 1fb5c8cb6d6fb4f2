using System;
using System.IO;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Keys;

/// <summary>
/// An example of every key, by path, taken from one policy that holds each of them, and from a fragment of it for the fragment's header: so the
/// examples fit together, and tests read the whole.
/// </summary>
internal static class KeyExamples
{
    private static readonly Lazy<ExampleFile> Policy = new(static () => new ExampleFile("example.policy.yaml"));

    private static readonly Lazy<ExampleFile> Fragment = new(static () => new ExampleFile("example.fragment.policy.yaml"));

    /// <summary>The fragment.</summary>
    public static string FragmentText => Fragment.Value.Text;

    /// <summary>The value of a key in the example; null where there is none.</summary>
    /// <param name="path">The key's path, with <c>*</c> for keys that the policy chooses: the first of them that has a value counts.</param>
    public static Node? Find(string path) => Find(FileOf(path).Root, path.Split('.'), 0);

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

        var text = FileOf(path).Text.Substring(node.Span.Start, node.Span.Length);
        return text.IndexOf('\n') < 0 ? text : null;
    }

    /// <summary>A section as it is written there, with its key.</summary>
    /// <param name="name">A key of the root.</param>
    public static string Section(string name)
    {
        var (text, root) = (FileOf(name).Text, FileOf(name).Root);
        var start = root.FindKey(name)!.Span.Start;
        var line = text.IndexOf('\n', root.Find(name)!.End);
        return text.Substring(start, (line < 0 ? text.Length : line) - start).TrimEnd();
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

    private static ExampleFile FileOf(string path) => path.Split('.')[0] == FragmentLanguage.Header ? Fragment.Value : Policy.Value;

    private sealed class ExampleFile
    {
        public ExampleFile(string resource)
        {
            using var stream = typeof(KeyExamples).Assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException($"The assembly lacks its resource {resource}.");
            using var reader = new StreamReader(stream);
            Text = reader.ReadToEnd();
            Root = RootReader.Read(Text, ReadingLimits.OfPolicy, new ProblemList(resource), out _)
                ?? throw new InvalidOperationException($"The resource {resource} cannot be read.");
        }

        public string Text { get; }

        public MappingNode Root { get; }
    }
}

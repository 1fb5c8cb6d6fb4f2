using System;
using System.Collections.Generic;
using System.Linq;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Where each declared key stands in a text: what drives the tests of keys, so that none is missed.</summary>
internal sealed record DeclaredKey(string Path, KeyDeclaration Declaration, ScalarNode Key, Node Value)
{
    /// <summary>Names the test.</summary>
    public override string ToString() => Path;

    /// <summary>The example, and the two keys that it names in a comment only.</summary>
    public static string Text { get; } = Example.Text
        .Replace("{ name: A. Kowalska,", "{ retired: true, replaced-by: logistics, name: A. Kowalska,", StringComparison.Ordinal);

    /// <summary>The nodes of that text.</summary>
    public static MappingNode Root { get; } = RootReader.Read(Text, ReadingLimits.OfPolicy, new ProblemList("p.yaml"), out _)!;

    /// <summary>The first place of each declared key.</summary>
    public static IEnumerable<DeclaredKey> All()
    {
        var seen = new HashSet<string>();
        return Under(Root, PolicyLanguage.Root, "").Where(key => seen.Add(key.Path));
    }

    private static IEnumerable<DeclaredKey> Under(Node node, ValueShape shape, string prefix)
    {
        if (node is not MappingNode mapping)
        {
            yield break;
        }

        foreach (var entry in mapping.Entries)
        {
            var declared = shape.Find(entry.Key.Value);
            var path = prefix + (declared?.Name ?? "*");
            if (declared is not null)
            {
                yield return new DeclaredKey(path, declared, entry.Key, entry.Value);
            }

            if ((declared?.Shape ?? shape.Item) is { } inner)
            {
                foreach (var key in Under(entry.Value, inner, path + "."))
                {
                    yield return key;
                }
            }
        }
    }
}

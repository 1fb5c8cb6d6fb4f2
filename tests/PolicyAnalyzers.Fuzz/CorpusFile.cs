using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PolicyAnalyzers.Fuzz;

/// <summary>A sound file from which broken ones are made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record CorpusFile(string Name, ImmutableArray<byte> Content)
{
    /// <summary>All of them, in the order of their names.</summary>
    public static ImmutableArray<CorpusFile> All { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(System.StringComparer.Ordinal).Select(Load)];

    /// <summary>Whether it is a baseline and no policy.</summary>
    public bool IsBaseline => Name.EndsWith(".json", System.StringComparison.Ordinal);

    /// <summary>Whether it is a fragment of a policy.</summary>
    public bool IsFragment => Name.EndsWith(".fragment.policy.yaml", System.StringComparison.Ordinal);

    private static CorpusFile Load(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new CorpusFile(name, [.. content.ToArray()]);
    }
}

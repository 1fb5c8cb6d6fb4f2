using System.IO;
using PolicyAnalyzers.Cli.Diffing;

namespace PolicyAnalyzers.Cli.Output.Diffs;

/// <summary>Writes the comparison of two policies in one format.</summary>
internal interface IDiffOutput
{
    /// <summary>Writes all of <paramref name="diff"/>.</summary>
    void Write(PolicyDiff diff, TextWriter writer);
}

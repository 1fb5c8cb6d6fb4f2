using System.IO;
using PolicyAnalyzers.Cli.Diffing;

namespace PolicyAnalyzers.Cli.Output.Diffs;

/// <summary>Markdown for the comment on a pull request, and for the release notes of a package.</summary>
/// <param name="withPlaces">Say where each change stands; release notes are read where the files are not.</param>
internal sealed class DiffMarkdownOutput(bool withPlaces) : IDiffOutput
{
    /// <inheritdoc/>
    public void Write(PolicyDiff diff, TextWriter writer)
    {
        writer.Write($"## {MarkdownText.Escape(DiffWords.Title(diff))}\n\n");
        foreach (var (heading, changes) in DiffWords.Groups(diff))
        {
            writer.Write($"### {heading}\n\n");
            foreach (var change in changes)
            {
                writer.Write($"- {MarkdownText.Escape(change.Text)}{(withPlaces ? $" ({MarkdownText.Code(DiffWords.Place(change))})" : string.Empty)}\n");
            }

            writer.Write("\n");
        }

        writer.Write($"{MarkdownText.Escape(DiffWords.Verdict(diff))}\n");
    }
}

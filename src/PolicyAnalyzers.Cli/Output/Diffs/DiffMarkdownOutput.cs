using System.IO;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Diffing.Impact;

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

        if (diff.Impact is { } impact)
        {
            WriteImpact(impact, writer);
        }

        writer.Write($"{MarkdownText.Escape(withPlaces ? DiffWords.Verdict(diff) : DiffWords.Summary(diff))}\n");
    }

    private static void WriteImpact(ImpactReport impact, TextWriter writer)
    {
        writer.Write($"### {MarkdownText.Escape(ImpactWords.Summary(impact))}\n\n");
        foreach (var (heading, changes) in ImpactWords.Groups(impact))
        {
            writer.Write($"<details><summary>{heading} ({changes.Length})</summary>\n\n");
            foreach (var change in changes)
            {
                writer.Write($"- {MarkdownText.Escape(ImpactWords.Of(change))}\n");
            }

            writer.Write("\n</details>\n\n");
        }

        foreach (var problem in impact.Problems)
        {
            writer.Write($"- {MarkdownText.Escape(problem.Trim())}\n");
        }

        writer.Write(impact.Problems.IsEmpty ? string.Empty : "\n");
    }
}

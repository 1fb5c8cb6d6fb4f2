using System.IO;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Diffing.Impact;

namespace PolicyAnalyzers.Cli.Output.Diffs;

/// <summary>Plain text for a person: every change one line, with its place below.</summary>
internal sealed class DiffTextOutput : IDiffOutput
{
    /// <inheritdoc/>
    public void Write(PolicyDiff diff, TextWriter writer)
    {
        writer.WriteLine(DiffWords.Title(diff));
        writer.WriteLine();
        foreach (var (heading, changes) in DiffWords.Groups(diff))
        {
            writer.WriteLine($"{heading} ({Count.Of(changes.Length, "change", "changes")})");
            foreach (var change in changes)
            {
                writer.WriteLine($"  {change.Text}");
                writer.WriteLine($"    {DiffWords.Place(change)}");
            }

            writer.WriteLine();
        }

        if (diff.Impact is { } impact)
        {
            WriteImpact(impact, writer);
        }

        writer.WriteLine(DiffWords.Verdict(diff));
    }

    private static void WriteImpact(ImpactReport impact, TextWriter writer)
    {
        writer.WriteLine(ImpactWords.Summary(impact));
        foreach (var (heading, changes) in ImpactWords.Groups(impact))
        {
            writer.WriteLine($"  {heading} ({changes.Length})");
            foreach (var change in changes)
            {
                writer.WriteLine($"    {ImpactWords.Of(change)}");
            }
        }

        foreach (var problem in impact.Problems)
        {
            writer.WriteLine($"  {problem}");
        }

        writer.WriteLine();
    }
}

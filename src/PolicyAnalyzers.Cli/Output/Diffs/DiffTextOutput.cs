using System.IO;
using PolicyAnalyzers.Cli.Diffing;

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

        writer.WriteLine(DiffWords.Verdict(diff));
    }
}

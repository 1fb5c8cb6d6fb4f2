using System;
using System.Globalization;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Testing;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>Test Anything Protocol, version 14: a YAML block says what is wrong with a test.</summary>
internal sealed class TestTapOutput : ITestOutput
{
    /// <inheritdoc/>
    public void Write(TestRun run, TextWriter writer)
    {
        writer.WriteLine("TAP version 14");
        writer.WriteLine(FormattableString.Invariant($"1..{run.Outcomes.Length}"));
        foreach (var (outcome, number) in run.Outcomes.Select((outcome, index) => (outcome, index + 1)))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(outcome.Passed ? "ok" : "not ok")} {number} - {Escape(outcome.Title)} ({Escape(outcome.File)})"));
            if (!outcome.Passed)
            {
                WriteProblems(outcome, writer);
            }
        }
    }

    private static void WriteProblems(TestOutcome outcome, TextWriter writer)
    {
        writer.WriteLine("  ---");
        writer.WriteLine($"  severity: {(outcome.IsBroken ? "error" : "fail")}");
        writer.WriteLine("  problems:");
        foreach (var problem in outcome.Problems)
        {
            // A literal block takes any text but control characters, and nothing in it needs quotes.
            writer.WriteLine("    - |");
            foreach (var line in TestTextOutput.Lines(problem).Where(line => line.Length > 0))
            {
                writer.WriteLine("      " + string.Concat(line.Select(character => char.IsControl(character) && character != '\t' ? '\uFFFD' : character)));
            }
        }

        writer.WriteLine("  ...");
    }

    // In a description a hash begins a directive, such as "# TODO", which would turn a failure into none.
    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal);
}

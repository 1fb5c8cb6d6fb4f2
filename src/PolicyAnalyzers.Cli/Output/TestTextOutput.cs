using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Testing;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>One line for a test that passes; for another one, its problems with their place and the line of code.</summary>
internal sealed class TestTextOutput : ITestOutput
{
    private const string Indentation = "    ";

    /// <inheritdoc/>
    public void Write(TestRun run, TextWriter writer)
    {
        foreach (var outcome in run.Outcomes)
        {
            writer.WriteLine($"{(outcome.Passed ? "passed" : outcome.IsBroken ? "BROKEN" : "FAILED")}  {outcome.Title} ({outcome.File})");
            foreach (var line in outcome.Problems.SelectMany(Lines))
            {
                writer.WriteLine(line.Length == 0 ? "" : Indentation + line);
            }
        }

        writer.WriteLine();
        writer.WriteLine(run.Summary);
    }

    /// <summary>A problem as lines: its place and what is wrong, the line of code, and what helps.</summary>
    public static IEnumerable<string> Lines(TestProblem problem)
        => new[] { FormattableString.Invariant($"{problem.File}:{problem.Line}:{problem.Column}: {problem.Message}"), problem.Excerpt, problem.Details }
            .Where(part => part.Length > 0)
            .SelectMany(part => part.ReplaceLineEndings("\n").Split('\n'))
            .Append("");
}

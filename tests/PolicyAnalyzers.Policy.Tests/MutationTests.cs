using System;
using System.Linq;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Thousands of broken examples: reading never throws, and what is wrong has a place inside the file.</summary>
[TestFixture]
internal sealed class MutationTests
{
    private const int Mutants = 4000;
    private const int Seed = 20261122;

    private const string Inserted = "{}[]:,#&*!|>'\"%@`-? \t\n\r\\~=0a\u0085\uFEFFż";

    [Test]
    public void Mutants_of_the_example_give_a_policy_or_a_place()
    {
        var random = new Random(Seed);
        var sound = 0;
        for (var i = 0; i < Mutants; i++)
        {
            var text = Mutate(Example.Text, random);
            var result = PolicyReader.Read(text, "p.yaml");
            if (result.Document is not null)
            {
                Assert.That(result.Problems, Is.Empty);
                sound++;
                continue;
            }

            Assert.That(result.Problems.Length, Is.InRange(1, PolicyReadResult.MostProblems));
            foreach (var problem in result.Problems)
            {
                AssertInside(problem.Span, text);
                Assert.That(problem.Message, Does.Not.StartWith("The policy could not be read"), "mutant " + i);
            }
        }

        // Both outcomes must have been met, or nothing was tested.
        Assert.That(sound, Is.InRange(Mutants / 20, Mutants * 19 / 20));
    }

    private static string Mutate(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            text = random.Next(7) switch
            {
                0 => text.Remove(random.Next(text.Length), 1),
                1 => text.Insert(random.Next(text.Length), Inserted[random.Next(Inserted.Length)].ToString()),
                2 => Twice(text, random.Next(text.Length), random.Next(1, 40)),
                3 => ChangeLine(text, random, static (lines, at) => lines.Where((_, index) => index != at)),
                4 => ChangeLine(text, random, static (lines, at) => lines.Take(at + 1).Concat(lines.Skip(at))),
                5 => ChangeLine(text, random, static (lines, at) => lines.Take(at).Concat(lines.Skip(at).Take(1).Select(line => " " + line)).Concat(lines.Skip(at + 1))),
                _ => text.Substring(0, random.Next(1, text.Length)),
            };
        }

        return text;
    }

    private static string Twice(string text, int start, int length) => text.Insert(start, text.Substring(start, Math.Min(length, text.Length - start)));

    private static string ChangeLine(string text, Random random, Func<string[], int, System.Collections.Generic.IEnumerable<string>> change)
    {
        var lines = text.Split('\n');
        var changed = string.Join('\n', change(lines, random.Next(lines.Length)));
        return changed.Length == 0 ? " " : changed;
    }

    private static void AssertInside(SourceSpan span, string text)
    {
        Assert.That(span.Start, Is.InRange(0, text.Length));
        Assert.That(span.Start + span.Length, Is.InRange(span.Start, text.Length));
        Assert.That((span.Line, span.Column), Is.EqualTo(Position(text, span.Start)));
        Assert.That((span.EndLine, span.EndColumn), Is.EqualTo(Position(text, span.Start + span.Length)));
    }

    // Counted the slow way.
    private static (int Line, int Column) Position(string text, int offset)
    {
        var (line, column) = (1, 1);
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < offset; i++)
        {
            var isBreak = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = isBreak ? (line + 1, 1) : (line, column + 1);
        }

        return (line, column);
    }
}

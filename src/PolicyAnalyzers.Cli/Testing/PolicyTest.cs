using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Testing.Markup;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>A test, read: code without its markup, and what must be found in it.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Name">The file, relative to the policy's folder.</param>
/// <param name="Header">What its first comments say.</param>
/// <param name="Code">The code and its marks; null where these do not pair.</param>
/// <param name="Expectations">What is marked.</param>
/// <param name="Source">The file as it is written.</param>
/// <param name="Faults">What is wrong with header and marks; a test with a fault is not run.</param>
internal sealed record PolicyTest(
    string Path,
    string Name,
    TestHeader Header,
    MarkedText? Code,
    ImmutableArray<Expectation> Expectations,
    TestSource Source,
    ImmutableArray<TestProblem> Faults)
{
    /// <summary>What the test shows; the file's name where it does not say.</summary>
    public string Title => Header.Title ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Reads a test.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="name">The file, relative to the policy's folder.</param>
    public static PolicyTest Read(string path, string name)
    {
        var text = File.ReadAllText(path);
        var source = new TestSource(name, text);
        var faults = new List<TestProblem>();
        void Add(TextSpan place, string message) => faults.Add(source.Problem(ProblemKind.Broken, place, Sentence(message)));

        var headerFaults = new List<(int Position, string Message)>();
        var header = TestHeader.Read(text, headerFaults);
        headerFaults.ForEach(fault => Add(new TextSpan(fault.Position, 0), fault.Message));

        var code = MarkupParser.Parse(text, out var markupFault);
        if (markupFault is not null)
        {
            Add(new TextSpan(markupFault.Position, 2), markupFault.Message);
        }

        var expectations = new List<Expectation>();
        foreach (var (key, span) in code?.Spans ?? [])
        {
            if (Expectation.Read(key, span, out var fault) is { } expectation)
            {
                expectations.Add(expectation);
            }
            else
            {
                Add(code!.InMarkup(span), fault!);
            }
        }

        return new PolicyTest(path, name, header, code, [.. expectations], source, [.. faults]);
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + (text[^1] == '?' ? "" : ".");
}

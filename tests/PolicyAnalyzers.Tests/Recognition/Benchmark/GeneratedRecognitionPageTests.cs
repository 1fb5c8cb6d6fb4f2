using System;
using System.Collections.Generic;

namespace PolicyAnalyzers.Tests.Recognition.Benchmark;

/// <summary>
/// The figures in docs/recognition.md are those of this run. With the variable POLICY_WRITE_GENERATED=1 they are written:
/// <c>POLICY_WRITE_GENERATED=1 dotnet test tests/PolicyAnalyzers.Tests --filter Generated</c>.
/// </summary>
public sealed class GeneratedRecognitionPageTests
{
    private const string Variable = "POLICY_WRITE_GENERATED";

    private static readonly Dictionary<string, Func<string>> Sections = new(StringComparer.Ordinal)
    {
        ["figures"] = FiguresSection.Write,
        ["figures with one code base left out"] = HeldOutSection.Write,
        ["figures of own cases"] = OwnCasesSection.Write,
        ["errors"] = ErrorsSection.Write,
    };

    private static IEnumerable<string> Names => Sections.Keys;

    [TestCaseSource(nameof(Names))]
    public void The_page_has_the_figures_of_this_run(string section)
    {
        var content = "\n" + Sections[section]() + "\n";
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            RecognitionPage.Write(section, content);
        }

        Assert.That(RecognitionPage.Read(section), Is.EqualTo(content), $"Run these tests with {Variable}=1 to write docs/recognition.md.");
    }
}

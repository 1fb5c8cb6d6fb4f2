using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.Cli.Output;
using PolicyAnalyzers.Cli.Output.Validation;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Cli.Validating;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Tests.Output;

/// <summary>One result in every format.</summary>
public sealed class ValidationOutputTests
{
    private static readonly CheckedFile Faulty = new(
        new InputFile(Samples.At("a,b/policy.yaml"), PolicyFileKind.Policy),
        ["schema: 1", "goals: 100%"],
        [
            new Problem("POL0002", Severity.Error, "'goals' must be a map", "Write lines", new SourceSpan(17, 4, 2, 8, 2, 12)),
            new Problem("POL0508", Severity.Warning, "Of 100%", "Write 'x'", new SourceSpan(0, 21, 1, 1, 2, 12)),
            new Problem("POL0507", Severity.Advice, "Nothing names it", "Did you mean 'y'?", SourceSpan.FileStart),
        ])
    {
        More = 180,
        MoreIsAtLeast = true,
    };

    private static readonly CheckedFile Sound = new(new InputFile(Samples.At("policy-baseline.json"), PolicyFileKind.Baseline), ["{}"], [])
    {
        Subject = "Baseline of Test.Data",
        Hash = "0a",
        Counts = [("entry", "entries", 1), ("other", "others", 0)],
    };

    private static readonly CheckedFile Skipped = new(new InputFile(Samples.At("a.fragment.policy.yaml"), PolicyFileKind.Fragment), [""], []) { NotChecked = "The policy cannot be used" };

    private static readonly ValidationOutcome Outcome = new(
        [Faulty, Sound, Skipped], [new ScanProblem(Samples.At("Shop.csproj"), "does not build:", ["A.cs(1,2): error CS0103: x"])], new PolicyDate(2026, 11, 25), IsStrict: false);

    [Test]
    public void Text_gives_each_problem_a_line_to_jump_to_and_an_excerpt() => Assert.That(Write(ValidationFormats.Text), Is.EqualTo("""
        a,b/policy.yaml:2:8: error POL0002: 'goals' must be a map. Write lines.
          2 | goals: 100%
            |        ^^^^

        a,b/policy.yaml:1:1: warning POL0508: Of 100%. Write 'x'.
          1 | schema: 1
            | ^^^^^^^^^

        a,b/policy.yaml:1:1: advice POL0507: Nothing names it. Did you mean 'y'?

        a,b/policy.yaml: at least 180 more errors are not listed: the first ones often explain the rest.

        Shop.csproj does not build:
          A.cs(1,2): error CS0103: x
        a,b/policy.yaml: cannot be used.
        policy-baseline.json: Baseline of Test.Data (SHA-256 0a), 1 entry.
        a.fragment.policy.yaml: not checked. The policy cannot be used.
        Exit code 2: a file cannot be used, so nothing that it says is in force. Correct the errors above.

        """));

    [Test]
    public void Colours_are_for_terminals_alone()
    {
        Assert.That(Write(ValidationFormats.Text, new TextLayout(80, Styled: true)), Has.Some.EqualTo('\u001B'));
        Assert.That(Write(ValidationFormats.Text, new TextLayout(80, Styled: false)), Has.None.EqualTo('\u001B'));
    }

    [Test]
    public void GitHub_gets_commands_in_which_what_has_a_meaning_is_escaped() => Assert.That(Write(ValidationFormats.GitHub).TrimEnd().Split('\n'), Is.EqualTo(new[]
    {
        "::error file=a%2Cb/policy.yaml,line=2,col=8,endColumn=11,title=POL0002::'goals' must be a map. Write lines.",
        "::warning file=a%2Cb/policy.yaml,line=1,endLine=2,title=POL0508::Of 100%25. Write 'x'.",
        "::notice file=a%2Cb/policy.yaml,line=1,col=1,endColumn=1,title=POL0507::Nothing names it. Did you mean 'y'?",
        "::error file=a%2Cb/policy.yaml,line=1::at least 180 more errors are not listed: the first ones often explain the rest.",
        "::error file=a.fragment.policy.yaml,line=1::The policy cannot be used",
        "::error::Shop.csproj does not build:%0AA.cs(1,2): error CS0103: x",
    }));

    [Test]
    public void Json_says_all_of_it()
    {
        var json = JsonDocument.Parse(Write(ValidationFormats.Json)).RootElement;
        var files = json.GetProperty("files").EnumerateArray().ToArray();
        var problem = files[0].GetProperty("problems")[0];

        Assert.Multiple(() =>
        {
            Assert.That(json.EnumerateObject().Select(member => member.Name), Is.EqualTo(new[] { "formatVersion", "exitCode", "reason", "asOf", "summary", "files", "gaps" }));
            Assert.That((json.GetProperty("exitCode").GetInt32(), json.GetProperty("asOf").GetString()), Is.EqualTo((2, "2026-11-25")));
            Assert.That(json.GetProperty("summary").GetRawText().Where(char.IsDigit), Is.EqualTo("18111"), "181 errors, 1 warning, 1 piece of advice");
            Assert.That(problem.EnumerateObject().Select(member => member.Value.ToString()), Is.EqualTo(new[] { "POL0002", "error", "2", "8", "2", "12", "'goals' must be a map", "Write lines" }));
            Assert.That((files[0].GetProperty("moreErrors").GetInt32(), files[0].GetProperty("moreIsAtLeast").GetBoolean()), Is.EqualTo((180, true)));
            Assert.That(files[1].GetProperty("counts").GetProperty("entries").GetInt32(), Is.EqualTo(1));
            Assert.That(files[2].GetProperty("notChecked").GetString(), Is.EqualTo("The policy cannot be used"));
            Assert.That(json.GetProperty("gaps")[0].GetProperty("project").GetString(), Is.EqualTo("Shop.csproj"));
        });
    }

    [TestCase(Severity.Error, false, ExitCodes.Violations)]
    [TestCase(Severity.Warning, false, ExitCodes.Violations)]
    [TestCase(Severity.Advice, false, ExitCodes.Clean)]
    [TestCase(Severity.Advice, true, ExitCodes.Violations)]
    public void Advice_fails_only_where_it_was_asked_for(object severity, bool isStrict, int expected)
    {
        var file = Sound.With([new Problem("POL0011", (Severity)severity, "Of 1", "Write 2", SourceSpan.FileStart)]);

        Assert.That(new ValidationOutcome([file], [], default, isStrict).Verdict.ExitCode, Is.EqualTo(expected));
    }

    [Test]
    public void Missing_evidence_comes_before_findings_and_behind_a_policy_that_cannot_be_used()
    {
        var finding = Sound.With([new Problem("POL0508", Severity.Warning, "Of 1", "Write 2", SourceSpan.FileStart)]);

        Assert.That(new ValidationOutcome([finding], Outcome.Gaps, default, false).Verdict.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence));
        Assert.That(Outcome.Verdict.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));
    }

    private static string Write(string format, TextLayout? layout = null)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ValidationFormats.Create(format, layout ?? TextLayout.Plain, Samples.Root).Write(Outcome, text);
        return text.ToString();
    }
}

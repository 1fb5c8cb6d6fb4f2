using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Testing.Markup;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>Holds what was found against what is marked, and says the difference in words for people who write no code.</summary>
/// <param name="test">The test.</param>
/// <param name="code">Its code.</param>
/// <param name="policy">The policy in force.</param>
internal sealed class FindingComparison(PolicyTest test, MarkedText code, PolicyDocument policy)
{
    /// <summary>What is missing and what is too much, in the order of the file.</summary>
    public IEnumerable<TestProblem> Compare(IEnumerable<Diagnostic> findings)
    {
        var unmatched = findings.ToList();
        var missing = new List<Expectation>();

        // What says most about its finding chooses first, so that `[|…|]` takes only what nobody else names.
        foreach (var expected in test.Expectations.OrderByDescending(each => each.Level is not null).ThenByDescending(each => each.Rule is not null))
        {
            if (unmatched.Find(expected.IsMetBy) is { } met)
            {
                unmatched.Remove(met);
            }
            else
            {
                missing.Add(expected);
            }
        }

        return missing.Select(expected => Missing(expected, unmatched)).Concat(unmatched.Select(Unexpected)).OrderBy(problem => (problem.Line, problem.Column));
    }

    private TestProblem Missing(Expectation expected, List<Diagnostic> unmatched)
        => test.Source.Problem(ProblemKind.Missing, code.InMarkup(expected.Span), $"{Named(expected.Text, expected.Rule)} is expected here and was not found.", Explanation(expected, unmatched));

    private string Explanation(Expectation expected, List<Diagnostic> unmatched)
    {
        if (unmatched.Find(finding => expected.IsAbout(finding) && finding.Location.SourceSpan == expected.Span) is { } other)
        {
            return $"It is there at level {ProductAnalyzers.LevelOf(other)}.";
        }

        if (unmatched.Find(finding => expected.IsAbout(finding) && IsInTest(finding)) is { } elsewhere)
        {
            return $"It was found at {test.Source.Position(code.InMarkup(elsewhere.Location.SourceSpan))} instead: the mark must enclose exactly '{TextOf(elsewhere)}'.";
        }

        return expected.Rule is { } rule && policy.Levels.LevelOf(rule, Day) == EnforcementLevel.Observe
            ? $"Under this policy {rule} is only observed on {Day}, so no build shows it. A dated level needs a day: write '// as-of: yyyy-MM-dd' at the top of the test."
            : "";
    }

    private TestProblem Unexpected(Diagnostic finding)
    {
        var message = $"{Named(finding.Id, finding.Id)} is found here, at level {ProductAnalyzers.LevelOf(finding)}, and is not marked.";
        var says = finding.GetMessage(CultureInfo.InvariantCulture);
        if (!IsInTest(finding))
        {
            var place = finding.Location.GetLineSpan();
            return new TestProblem(ProblemKind.Unexpected, test.Name, 1, 1, message, $"It stands outside of the test{(place.Path.Length == 0 ? "" : $", in {place}")}: {says}");
        }

        var span = code.InMarkup(finding.Location.SourceSpan);
        var marked = test.Source.LineWith(span, $"{{|{finding.Id}:{TextOf(finding)}|}}");
        return test.Source.Problem(ProblemKind.Unexpected, span, message, $"{says}{Environment.NewLine}If that is right, mark it: {marked}");
    }

    private PolicyDate? Day => PolicyDate.TryParse(test.Header.AsOf, out var day) ? day : policy.Identity.Effective;

    private bool IsInTest(Diagnostic finding) => finding.Location.SourceTree?.FilePath == test.Path;

    private string TextOf(Diagnostic finding) => code.Text.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length);

    private static string Named(string text, string? rule) => rule is null ? text : $"{text} ({ProductAnalyzers.Titles[rule]})";
}

using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class FindingMergerTests
{
    private static readonly Finding Basic = Samples.Finding("POL1001", Samples.Place("A.cs", 2), "m");

    [Test]
    public void Different_findings_all_stay()
    {
        Finding[] findings =
        [
            Basic, Basic with { Rule = "POL1002" }, Basic with { Message = "other" }, Basic with { Place = Basic.Place! with { Column = 6 } },
            Basic with { Place = Basic.Place with { Line = 3 } }, Basic with { Place = Samples.Place("B.cs", 2) },
        ];

        Assert.That(FindingMerger.Merge(findings), Has.Length.EqualTo(findings.Length));
    }

    [Test]
    public void The_same_finding_of_several_projects_is_one_that_names_them()
    {
        var merged = FindingMerger.Merge([Basic with { Projects = ["b"] }, Basic with { Projects = ["a"] }, Basic with { Projects = ["b"] }]);

        Assert.That(merged.Single().Projects, Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void A_text_is_in_no_project() =>
        Assert.That(FindingMerger.Merge([Basic with { Projects = [] }, Basic with { Projects = [], Message = "other" }]), Has.Length.EqualTo(2));

    [Test]
    public void Without_a_place_each_project_has_its_own()
    {
        var record = Basic with { Place = null };

        Assert.That(FindingMerger.Merge([record with { Projects = ["b"] }, record with { Projects = ["a"] }, record with { Projects = ["a"] }]), Has.Length.EqualTo(2));
    }

    [Test]
    public void Suppressed_for_one_framework_only_is_not_suppressed()
    {
        Assert.That(FindingMerger.Merge([Basic with { Suppression = "why" }, Basic]).Single().Suppression, Is.Null);
        Assert.That(FindingMerger.Merge([Basic with { Suppression = "why" }, Basic with { Suppression = "why" }]).Single().Suppression, Is.EqualTo("why"));
    }

    [Test]
    public void The_order_does_not_depend_on_the_order_of_reading()
    {
        Finding[] findings =
        [
            Basic, Basic with { Place = null, Projects = ["b"] }, Basic with { Place = null, Projects = ["a"] }, Basic with { Place = Basic.Place! with { Line = 10 } },
            Basic with { Place = Samples.Place("B.cs", 1) }, Basic with { Rule = "POL0002" },
        ];

        var forward = FindingMerger.Merge(findings);

        Assert.That(FindingMerger.Merge(findings.Reverse()).Select(Text), Is.EqualTo(forward.Select(Text)));
        Assert.That(forward[0].Rule, Is.EqualTo("POL0002"));
        Assert.That(forward.Where(finding => finding.Place?.File == Basic.Place.File).Select(finding => finding.Place!.Line).Skip(1), Is.EqualTo(new[] { 2, 10 }), "numbers, not text");
    }

    private static string Text(Finding finding) => $"{finding.Rule} {finding.Place} {finding.Message} {finding.Projects[0]}";
}

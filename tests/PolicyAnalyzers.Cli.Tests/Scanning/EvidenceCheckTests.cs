using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class EvidenceCheckTests
{
    private static readonly string Project = Samples.At("A/A.csproj");
    private static readonly Compilation Compiled = new(Project, "net10.0", "C#", 2, "a.sarif");
    private static readonly BuildOutcome Succeeded = new(true, [], []);

    [TestCase("POL0900")]
    [TestCase("POL0002", Description = "A policy that cannot be read yields no record, and is said as such.")]
    [TestCase("POL0900,POL1001")]
    public void A_project_that_was_analysed_is_no_problem(string rules) => Assert.That(Run(Succeeded, Compiled, rules), Is.Empty);

    [Test]
    public void A_project_of_another_language_or_without_sources_is_no_problem_beside_one_that_was_analysed()
    {
        var basic = Compiled with { Project = Samples.At("B/B.vbproj"), Language = "VB", SarifFile = "b.sarif" };
        var empty = Compiled with { Project = Samples.At("C/C.csproj"), Sources = 0, SarifFile = "c.sarif" };
        var rules = new[] { ("a.sarif", Set("POL0900")), ("b.sarif", null), ("c.sarif", null) }.ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2);

        Assert.That(EvidenceCheck.Run(Target(Project, basic.Project, empty.Project), Succeeded, [Compiled, basic, empty], rules), Is.Empty);
    }

    [TestCase(null, "without a report")]
    [TestCase("", "the analyzers did not run")]
    [TestCase("POL1001", "the analyzers did not run")]
    [TestCase("POL0900,POL0013", "an analyzer failed")]
    public void A_project_that_was_not_analysed_is_named(string? rules, string why)
    {
        var problem = Run(Succeeded, Compiled, rules).Single();

        Assert.That(problem.Project, Is.EqualTo(Project));
        Assert.That(problem.Text, Does.Contain(why));
    }

    [Test]
    public void A_project_that_was_not_compiled_is_named()
    {
        var problem = EvidenceCheck.Run(Target(Project), Succeeded, [], ImmutableDictionary<string, ImmutableHashSet<string>?>.Empty).Single();

        Assert.That(problem.Project, Is.EqualTo(Project));
        Assert.That(problem.Text, Does.Contain("was not compiled"));
    }

    [Test]
    public void A_project_that_does_not_build_is_named_once_with_its_errors()
    {
        var failed = new BuildOutcome(false, [new BuildError(Project, Samples.At("A/A.cs") + "(1,2)", "CS0103", "x"), new BuildError(Project, "CSC", "", "y")], []);

        var problem = Run(failed, Compiled, null).Single();

        Assert.That(problem.Text, Is.EqualTo("does not build:"));
        Assert.That(problem.Details.Select(detail => detail.Replace('\\', '/')), Is.EqualTo(new[] { "A/A.cs(1,2): error CS0103: x", "CSC: error: y" }));
    }

    [Test]
    public void A_build_that_failed_without_an_error_shows_how_it_ended()
    {
        var problem = Run(new BuildOutcome(false, [], ["killed"]), Compiled, "POL0900").Single();

        Assert.That(problem.Project, Is.Null);
        Assert.That(problem.Details, Is.EqualTo(new[] { "killed" }));
    }

    [Test]
    public void Nothing_compiled_at_all_is_no_evidence()
        => Assert.That(
            EvidenceCheck.Run(Target(), Succeeded, [], ImmutableDictionary<string, ImmutableHashSet<string>?>.Empty).Single().Text, Does.StartWith("Nothing was compiled"));

    private static ImmutableArray<ScanProblem> Run(BuildOutcome build, Compilation compilation, string? rules)
        => EvidenceCheck.Run(Target(Project), build, [compilation], ImmutableDictionary<string, ImmutableHashSet<string>?>.Empty.Add(compilation.SarifFile, Set(rules)));

    private static ImmutableHashSet<string>? Set(string? rules) => rules?.Split(',').ToImmutableHashSet();

    private static ScanTarget Target(params string[] projects) => new(TargetKind.Solution, Samples.At("S.sln"), Samples.Root, [.. projects]);
}

using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class VerdictTests
{
    private static readonly Finding Fault = Samples.Finding("POL0003", Samples.Place("policy.yaml", 3), "Unknown term.");

    [Test]
    public void No_finding_is_clean_whatever_the_inventory_holds()
        => Assert.That((Samples.Full with { Findings = [] }).Verdict.ExitCode, Is.EqualTo(ExitCodes.Clean));

    [TestCase("observe")]
    [TestCase("advisory")]
    [TestCase("hard-mandatory")]
    public void Any_finding_is_a_violation(string level)
    {
        var finding = Samples.Finding("POL1001", null, "m", ("policy.level", level));

        var verdict = (Samples.Clean with { Findings = [finding] }).Verdict;

        Assert.That(verdict.ExitCode, Is.EqualTo(ExitCodes.Violations));
        Assert.That(verdict.Reason, Does.Contain($"1 {level}"));
    }

    [Test]
    public void The_strictest_level_is_said_first()
        => Assert.That(Samples.Full.Verdict.Reason, Does.Contain("(1 hard-mandatory, 2 advisory)"));

    [Test]
    public void Gaps_in_the_evidence_come_before_findings()
        => Assert.That(Samples.Incomplete.Verdict.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence));

    [Test]
    public void A_policy_that_cannot_be_used_comes_before_everything()
        => Assert.That((Samples.Incomplete with { Findings = [Fault] }).Verdict.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy));

    [Test]
    public void The_codes_are_what_scripts_rely_on()
        => Assert.That(ExitCodes.Table.Select(row => row.Code), Is.EqualTo(new[] { 0, 1, 2, 3, 70 }));
}

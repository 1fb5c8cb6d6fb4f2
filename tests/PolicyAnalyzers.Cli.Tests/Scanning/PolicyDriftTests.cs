using System.Linq;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

/// <summary>POL0012.</summary>
internal sealed class PolicyDriftTests
{
    private static readonly Finding Limited = Samples.Finding("POL0900", null, "m", ("policy.drift.waived", "25"), ("policy.drift.exempted", "10"));

    [Test]
    public void Without_a_limit_nothing_is_too_much() => Assert.That(PolicyDrift.Of([], [SetAside("waiver")], [Datum("P:A.B", "exempt")], [Samples.Finding("POL0900", null, "m")]), Is.Empty);

    [Test]
    public void Where_there_is_nothing_nothing_is_too_much() => Assert.That(PolicyDrift.Of([], [], [], [Limited]), Is.Empty);

    [Test]
    public void Exactly_the_share_is_allowed() => Assert.That(PolicyDrift.Of([Group(3)], [SetAside("waiver")], [], [Limited]), Is.Empty);

    [Test]
    public void A_baseline_and_faults_of_the_policy_are_no_waivers() =>
        Assert.That(PolicyDrift.Of([Samples.Finding("POL0006", null, "m")], [SetAside("baseline"), SetAside("baseline")], [], [Limited]), Is.Empty);

    [Test]
    public void More_waivers_than_the_share_are_said_with_numbers()
    {
        var finding = PolicyDrift.Of([Group(2)], [SetAside("waiver"), SetAside("break-glass"), SetAside("baseline")], [], [Limited]).Single();

        Assert.That((finding.Rule, finding.Level), Is.EqualTo(("POL0012", "advisory")));
        Assert.That(finding.Message, Does.StartWith("2 of 5 findings are waived, which is 40 % and more than the 25 % that the policy allows"));
    }

    [Test]
    public void It_comes_first_in_a_result_and_what_the_source_suppresses_counts()
    {
        var result = Samples.Clean with { Findings = [Group(1)], Suppressed = [Group(1)], SetAside = [SetAside("waiver")], Policies = [Limited] };

        var with = PolicyDrift.AddTo(result);

        Assert.That((with.Findings[0].Rule, with.Findings.Length, with.Rules[0].Id), Is.EqualTo(("POL0012", 2, "POL0012")));
        Assert.That(with.Findings[0].Message, Does.StartWith("1 of 3 findings"));
        Assert.That(PolicyDrift.AddTo(result with { SetAside = [] }), Is.EqualTo(result with { SetAside = [] }));
    }

    [Test]
    public void More_exemptions_than_the_share_are_said_with_numbers()
    {
        var finding = PolicyDrift.Of([], [], [Datum("P:A.B", "exempt"), Datum("P:A.C", "none"), Datum("P:A.D", "exempt"), Datum("P:A.D", "none")], [Limited]).Single();

        Assert.That(finding.Message, Does.StartWith("1 of 3 members that look like customer data are exempted, which is 33.3 %"));
    }

    [Test]
    public void Of_several_policies_the_strictest_counts() =>
        Assert.That(PolicyDrift.Of([Group(3)], [SetAside("waiver")], [], [Limited, Samples.Finding("POL0900", null, "m", ("policy.drift.waived", "5"))]), Has.Length.EqualTo(1));

    private static Finding Group(int members) =>
        Samples.Finding("POL1001", Samples.Place("A.cs", 1), "m", ("policy.members", string.Join('\n', Enumerable.Range(0, members).Select(i => $"P:A.P{i}|contact.phone"))));

    private static Finding SetAside(string by) => Samples.Finding("POL0901", Samples.Place("A.cs", 1), "m", ("policy.set-aside-by", by));

    private static Finding Datum(string symbol, string declared) => Samples.Finding("POL1900", Samples.Place("A.cs", 1), "m", ("policy.symbol", symbol), ("policy.declared", declared));
}

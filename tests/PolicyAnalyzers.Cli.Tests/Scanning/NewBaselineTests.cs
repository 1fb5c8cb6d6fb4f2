using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class NewBaselineTests
{
    [Test]
    public void Without_findings_it_has_no_entries()
    {
        var baseline = NewBaseline.Of(Samples.Clean);

        Assert.That((baseline.Entries, baseline.Staying), Is.EqualTo((0, 0)));
        Assert.That(baseline.Text, Does.Contain("\"contoso\""));
    }

    [Test]
    public void A_grouped_finding_makes_one_entry_per_member_and_mandatory_ones_stay()
    {
        var baseline = NewBaseline.Of(Samples.Full);

        Assert.That((baseline.Entries, baseline.Staying), Is.EqualTo((3, 1)));
        Assert.That(baseline.Text, Does.Contain("P:Contoso.Core.Customer.Email").And.Contain("contact.phone").And.Contain("M:Contoso.Core.Order.Ship(System.String)"));
        Assert.That(baseline.Text, Does.Not.Contain("POL3001"));
    }

    [TestCase("observe", 1, 0)]
    [TestCase("advisory", 1, 0)]
    [TestCase("soft-mandatory", 0, 1)]
    [TestCase("hard-mandatory", 0, 1)]
    public void It_holds_what_the_compiler_lets_it_hide(string level, int entries, int staying)
    {
        var baseline = NewBaseline.Of(Samples.Clean with { Findings = [Samples.Finding("POL1001", null, "m", ("policy.symbol", "P:A.B"), ("policy.level", level))] });

        Assert.That((baseline.Entries, baseline.Staying), Is.EqualTo((entries, staying)));
    }

    [Test]
    public void A_finding_in_a_file_is_held_by_its_file()
    {
        var baseline = NewBaseline.Of(Samples.Clean with { Findings = [Samples.Finding("POL3002", null, "m", ("policy.file", "deploy/a.json"), ("policy.evidence", "qualtrics x"))] });

        Assert.That((baseline.Entries, baseline.Staying), Is.EqualTo((1, 0)));
        Assert.That(baseline.Text, Does.Contain("""{"rule":"POL3002","file":"deploy/a.json","evidence":"qualtrics x"}"""));
    }

    [TestCase("POL0009", "T:A")]
    [TestCase("POL1001", "")]
    public void Band_0_and_what_has_no_symbol_stays(string rule, string symbol)
    {
        var baseline = NewBaseline.Of(Samples.Clean with { Findings = [Samples.Finding(rule, null, "m", ("policy.symbol", symbol))] });

        Assert.That((baseline.Entries, baseline.Staying), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Different_policies_have_no_common_baseline()
    {
        var other = Samples.Finding("POL0900", null, "m", ("policy.id", "fabrikam"));

        Assert.That(
            () => NewBaseline.Of(Samples.Clean with { Policies = [.. Samples.Clean.Policies, other] }),
            Throws.TypeOf<UsageException>().With.Message.Contains("contoso, fabrikam"));
    }

    [Test]
    public void Beside_an_organisations_policy_the_built_in_one_does_not_count()
    {
        var builtIn = Samples.Finding("POL0900", null, "m", ("policy.id", "PolicyAnalyzers.Default"));

        var baseline = NewBaseline.Of(Samples.Clean with { Policies = [.. Samples.Clean.Policies, builtIn] });

        Assert.That(baseline.Text, Does.Contain("\"policy\": \"contoso\""));
    }

    [TestCase("soft-mandatory", 1)]
    [TestCase("hard-mandatory", 0)]
    public void Asked_for_it_soft_mandatory_findings_are_written_too(string level, int entries) => Assert.That(
        NewBaseline.Of(Samples.Clean with { Findings = [Samples.Finding("POL1001", null, "m", ("policy.symbol", "P:A.B"), ("policy.level", level))] }, withMandatory: true).Entries,
        Is.EqualTo(entries));
}

using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0900.</summary>
internal sealed class PolicyInForceTests
{
    [Test]
    public Task Without_the_inventory_there_is_no_record() => PolicyTest.Check("class C { }");

    [Test]
    public Task A_scan_alone_does_not_ask_for_it() => new PolicyTest("class C { }").InScan().RunAsync();

    [Test]
    public Task The_inventory_set_to_false_asks_for_none() => new PolicyTest("class C { }").WithBuildProperty("PolicyInventory", "false").RunAsync();

    [Test]
    public Task An_unreadable_policy_is_not_in_force() => new PolicyTest("class C { }", TestPolicy.With("roles:\n", "{|POL0002:extra|}: 1\nroles:\n")).WithInventory().RunAsync();

    [Test]
    public async Task The_record_names_policy_version_hash_assembly_and_levels()
    {
        var policy = TestPolicy.WithLevel("POL3001", "{ advisory: 2026-11-01, hard-mandatory: 2027-04-01 }").Vary("default: advisory", "default: soft-mandatory");

        var found = await Analysis.RunAsync("class C { }", [Analysis.File("/policy.yaml", policy)], "PolicyInventory = true");

        var record = found.Single();
        var hash = record.Properties["policy.hash"];
        Assert.Multiple(() =>
        {
            Assert.That(record.Id, Is.EqualTo("POL0900"));
            Assert.That(record.Severity, Is.EqualTo(DiagnosticSeverity.Info));
            Assert.That(record.Location, Is.EqualTo(Location.None));
            Assert.That(hash, Has.Length.EqualTo(64));
            Assert.That(record.Properties["policy.id"], Is.EqualTo("Test.Policy"));
            Assert.That(record.Properties["policy.version"], Is.EqualTo("1.2.3"));
            Assert.That(record.Properties["policy.assembly"], Is.EqualTo("Subject"));
            Assert.That(record.GetMessage(null), Is.EqualTo(
                $"Policy Test.Policy 1.2.3 (SHA-256 {hash}) is in force in 'Subject' with POL0002 hard-mandatory, POL0003 hard-mandatory, POL0004 hard-mandatory, "
                + "POL0005 hard-mandatory, POL0006 hard-mandatory, POL0007 soft-mandatory, POL0009 soft-mandatory, POL0010 hard-mandatory, POL0011 soft-mandatory, POL0013 hard-mandatory, "
                + "POL0014 hard-mandatory, POL0015 advisory, POL1001 soft-mandatory, POL1002 soft-mandatory, POL1003 soft-mandatory, POL1004 soft-mandatory, POL1005 soft-mandatory, "
                + "POL1006 soft-mandatory, POL1007 soft-mandatory, POL1008 soft-mandatory, POL1009 soft-mandatory, POL1012 observe, POL1013 observe, "
                + "POL3001 advisory, POL3002 soft-mandatory, POL3003 soft-mandatory, POL3004 soft-mandatory, POL3005 soft-mandatory, POL3006 soft-mandatory, POL3009 soft-mandatory, "
                + "POL3011 advisory, POL3012 soft-mandatory and POL3013 soft-mandatory"));
        });
    }

    [Test]
    public async Task The_hash_follows_the_content()
    {
        static async Task<string?> HashOf(string policy) =>
            (await Analysis.RunAsync("class C { }", [Analysis.File("/policy.yaml", policy)], "PolicyInventory = true")).Single().Properties["policy.hash"];

        var hash = await HashOf(TestPolicy.Text);
        Assert.That(await HashOf(TestPolicy.Text + "\n# A remark"), Is.Not.EqualTo(hash));
        Assert.That(await HashOf(TestPolicy.Text.Replace("\n", "\r\n", System.StringComparison.Ordinal)), Is.EqualTo(hash), "Line ends are no content.");
    }

    [Test]
    public async Task A_dated_level_is_the_one_of_the_day_that_the_build_names()
    {
        var policy = TestPolicy.WithLevel("POL3001", "{ advisory: 2026-11-01, hard-mandatory: 2027-04-01 }");

        var found = await Analysis.RunAsync("class C { }", [Analysis.File("/policy.yaml", policy)], "PolicyInventory = true\nPolicyAsOf = 2027-04-01");

        Assert.That(found.Single().GetMessage(null), Does.Contain("POL3001 hard-mandatory"));
    }

    [Test]
    public Task The_built_in_policy_is_recorded_too() => new PolicyTest("class C { }", policy: null)
        .WithInventory()
        .Expecting(new DiagnosticResult("POL0900", DiagnosticSeverity.Info).WithMessage(null).WithNoLocation())
        .RunAsync();

    [Test]
    public Task No_configuration_hides_it() => new PolicyTest("class C { }")
        .WithInventory()
        .WithConfig("/.globalconfig", "is_global = true\ndotnet_diagnostic.POL0900.severity = none\n")
        .Expecting(new DiagnosticResult("POL0900", DiagnosticSeverity.Info).WithMessage(null).WithNoLocation())
        .RunAsync();

    [Test]
    public Task No_attribute_hides_it() => new PolicyTest("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"\", \"POL0900\")]")
        .WithInventory()
        .Expecting(new DiagnosticResult("POL0900", DiagnosticSeverity.Info).WithMessage(null).WithNoLocation())
        .RunAsync();
}

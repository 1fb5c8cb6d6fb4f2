using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0015.</summary>
internal sealed class BreakGlassTests
{
    private const string Phone = "public class Customer { public string? PhoneNumber { get; set; } }";

    private static string Policy => Waivers.Emergency("soft-mandatory", "symbol: \"T:Customer\"").Vary("  outage:", "  {|#0:outage|}:");

    [Test]
    public Task A_policy_without_an_emergency_says_nothing() => PolicyTest.Check("class C { }", TestPolicy.With("levels:", "levels:\n  break-glass: 3d"));

    [Test]
    public Task An_emergency_that_was_approved_is_no_longer_one() => PolicyTest.Check(
        Phone,
        Waivers.Policy("soft-mandatory", "symbol: \"T:Customer\"").Vary("reason:", "emergency: INC-4711, opened: 2026-09-30, reason:"));

    [Test]
    public Task An_emergency_waives_and_is_seen() => new PolicyTest(Phone, Policy)
        .Expecting(
            "POL0015",
            0,
            "Break-glass 'outage' for INC-4711 is in use: POL1001 is waived at T:Customer until 2026-11-05 without prior approval (Test.Policy 1.2.3; ask cx@test.example)")
        .RunAsync();

    [Test]
    public Task Every_project_under_it_says_so() => new PolicyTest("public class Other { }", Policy).Expecting("POL0015", 0, DiagnosticSeverity.Warning).RunAsync();

    [Test]
    public Task Configuration_does_not_silence_it() => new PolicyTest(Phone, Policy)
        .WithConfig("/.silence.globalconfig", "is_global = true\ndotnet_diagnostic.POL0015.severity = none\n")
        .Expecting("POL0015", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task An_emergency_without_the_policys_consent_waives_nothing() => new PolicyTest(
            "public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }", Policy.Vary("  break-glass: 3d\n", ""))
        .Expecting("POL0006", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public async Task The_records_say_break_glass()
    {
        var found = await Analysis.RunAsync(Phone, [Analysis.File("/policy.yaml", Waivers.Emergency("soft-mandatory", "symbol: \"T:Customer\""))], "PolicyInventory = true");

        var record = found.Single(each => each.Id == "POL0901");
        Assert.That(record.GetMessage(null), Does.Contain("is set aside: break-glass 'outage' for INC-4711, opened on 2026-11-02"));
        Assert.That(record.Properties["policy.set-aside-by"], Is.EqualTo("break-glass"));
        Assert.That(record.Properties["policy.expires"], Is.EqualTo("2026-11-05"));
    }
}

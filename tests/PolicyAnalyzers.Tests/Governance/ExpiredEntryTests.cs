using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0007.</summary>
internal sealed class ExpiredEntryTests
{
    private const string Phone = "public class Customer { public string? PhoneNumber { get; set; } }";
    private const string PhoneShown = "public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }";

    private static string Policy => Waivers.Policy("soft-mandatory", "symbol: \"T:Customer\"");

    [Test]
    public Task Without_a_day_nothing_expires() => PolicyTest.Check(Phone, Policy);

    [Test]
    public Task On_its_last_day_it_holds() => new PolicyTest(Phone, Policy).On("2027-03-31").RunAsync();

    [Test]
    public Task In_a_project_without_the_symbol_nobody_is_troubled() => new PolicyTest("public class Other { }", Policy).On("2027-04-01").RunAsync();

    [Test]
    public Task After_its_last_day_the_finding_is_back_and_the_waiver_is_an_error() => new PolicyTest(PhoneShown, Policy.Vary("  gap:", "  {|#0:gap|}:"))
        .On("2027-04-01")
        .Expecting(
            "POL0007",
            0,
            "'gap' expired on 2027-03-31, so what it covered is shown again; mend the code, or have it approved anew (Test.Policy 1.2.3; ask cx@test.example)",
            DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task An_emergency_expires_too() => new PolicyTest(PhoneShown, Waivers.Emergency("soft-mandatory", "symbol: \"T:Customer\"").Vary("  outage:", "  {|#0:outage|}:"))
        .On("2026-11-06")
        .Expecting("POL0007", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task A_legacy_entry_expires() => new PolicyTest(
            "namespace Legacy { public class Job { public void Run() { new {|POL3001:QualtricsClient|}(); } } }",
            TestPolicy.With("\"T:Legacy.Job\"", "{|#0:\"T:Legacy.Job\"|}"))
        .With(Vendor.Qualtrics)
        .On("2027-04-01")
        .Expecting("POL0007", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task A_legacy_entry_of_another_project_troubles_nobody() => new PolicyTest("public class Other { }").On("2027-04-01").RunAsync();

    [Test]
    public Task In_a_scan_it_is_a_warning() => new PolicyTest(PhoneShown, Policy.Vary("  gap:", "  {|#0:gap|}:"))
        .On("2027-04-01")
        .InScan()
        .Expecting("POL0007", 0, DiagnosticSeverity.Warning)
        .RunAsync();
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0010.</summary>
internal sealed class OutdatedAnalyzersTests
{
    private static string Requiring(string version) => TestPolicy.With("effective: 2026-11-01", $"effective: 2026-11-01, requires: {{ analyzers: {version} }}");

    [TestCase("0.0.1")]
    [TestCase("0.1.0")]
    [TestCase("0.1.0-rc.1")]
    public Task A_version_that_is_not_newer_is_silent(string version) => PolicyTest.Check("class C { }", Requiring(version));

    [TestCase("99.0.0")]
    [TestCase("99.0.0-alpha")]
    public Task A_newer_version_is_an_error_where_it_is_required(string version) =>
        new PolicyTest("class C { }", Requiring("{|#0:" + version + "|}"))
            .Expecting("POL0010", 0, DiagnosticSeverity.Error)
            .RunAsync();

    [Test]
    public Task What_was_read_stays_in_force() =>
        new PolicyTest("public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }", Requiring("{|#0:99.0.0|}"))
            .Expecting(
                "POL0010",
                0,
                "This policy requires version '99.0.0' of the analyzers, and '0.1.0' is installed, so some of it may not be checked; install a newer package PolicyAnalyzers (Test.Policy 1.2.3; ask cx@test.example)",
                DiagnosticSeverity.Error)
            .RunAsync();

    [Test]
    public Task In_a_scan_it_is_a_warning() =>
        new PolicyTest("class C { }", Requiring("{|#0:99.0.0|}")).InScan().Expecting("POL0010", 0, DiagnosticSeverity.Warning).RunAsync();
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing;
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
                "Version '0.1.0' of the analyzers is in force, and the policy requires '99.0.0', so what binds may not be checked; install a newer package PolicyAnalyzers (Test.Policy 1.2.3; ask cx@test.example)",
                DiagnosticSeverity.Error)
            .RunAsync();

    [Test]
    public Task In_a_scan_it_is_a_warning() =>
        new PolicyTest("class C { }", Requiring("{|#0:99.0.0|}")).InScan().Expecting("POL0010", 0, DiagnosticSeverity.Warning).RunAsync();

    [TestCase("1.2.3")]
    [TestCase("1.0.0")]
    [TestCase("Test.Policy>=1.2.3-rc.1")]
    [TestCase(" test.policy >= 1.2.3 ")]
    [TestCase("")]
    public Task A_policy_that_is_new_enough_is_silent(string required) => Under(required).RunAsync();

    [TestCase("1.2.4")]
    [TestCase("Test.Policy>=2.0.0-rc.1")]
    [TestCase("Other.Policy>=1.0.0")]
    [TestCase("newest", Description = "What is no version is met by nothing; the build refuses it.")]
    public Task An_older_policy_or_another_one_is_an_error(string required) => Under(required).Expecting(Outdated().WithMessage(null)).RunAsync();

    [Test]
    public Task The_message_says_who_requires_what() => Under("Test.Policy>=2.0.0")
        .WithBuildProperty("PolicyRequiredBy", "the environment variable PolicyRequiredVersion")
        .Expecting(Outdated().WithMessage(
            "The policy 'Test.Policy 1.2.3' is in force, and the environment variable PolicyRequiredVersion requires 'Test.Policy>=2.0.0', so what binds may not be checked; "
            + "install a newer package Test.Policy (Test.Policy 1.2.3; ask cx@test.example)"))
        .RunAsync();

    [Test]
    public Task The_built_in_policy_meets_no_requirement() => new PolicyTest("class C { }", policy: null)
        .WithBuildProperty("PolicyRequiredVersion", "0.0.1")
        .Expecting(Outdated().WithMessage(
            "The built-in policy is in force, and the property PolicyRequiredVersion requires '0.0.1', so what binds may not be checked; "
            + "install a newer package with your organisation's policy (the built-in policy; your governance team can bring its own)"))
        .RunAsync();

    private static PolicyTest Under(string required) => new PolicyTest("class C { }").WithBuildProperty("PolicyRequiredVersion", required);

    private static DiagnosticResult Outdated() => new DiagnosticResult("POL0010", DiagnosticSeverity.Error).WithNoLocation();
}

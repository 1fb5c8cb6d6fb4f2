using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0003.</summary>
internal sealed class UndefinedPolicyTermTests
{
    private const string Undeclared = "public class Customer { public string? PhoneNumber { get; set; } }";

    [Test]
    public Task A_policy_that_defines_what_it_names_gives_nothing() => PolicyTest.Check("class C { }");

    [Test]
    public Task A_purpose_that_is_not_defined_is_marked_where_it_is_named() => PolicyTest.Check(
        Undeclared,
        TestPolicy.With("purposes: [satisfaction]", "purposes: [{|POL0003:satisfction|}]"));

    [Test]
    public Task A_role_that_is_not_defined_is_an_error_with_the_nearest_one() =>
        new PolicyTest(Undeclared, TestPolicy.With("owner: owner", "owner: {|#0:ownr|}")).Expecting("POL0003", 0, DiagnosticSeverity.Error).RunAsync();

    [Test]
    public Task A_key_given_twice_is_marked_the_second_time() => PolicyTest.Check(
        Undeclared,
        TestPolicy.With("  survey:\n", "  {|POL0003:delivery-sms|}:\n"));

    [Test]
    public Task Several_faults_are_each_shown() => PolicyTest.Check(
        Undeclared,
        TestPolicy.With("purposes: [satisfaction]", "purposes: [{|POL0003:joy|}]")
            .Vary("    purpose: satisfaction", "    purpose: {|POL0003:joy|}")
            .Vary("permission: questions", "permission: {|POL0003:asked|}"));

    [Test]
    public Task A_rule_of_the_policy_itself_has_no_level() => PolicyTest.Check(Undeclared, TestPolicy.WithLevel("{|POL0003:POL0002|}", "advisory"));

    [Test]
    public Task What_a_symbol_does_not_prove_cannot_be_hard_mandatory() => PolicyTest.Check(Undeclared, TestPolicy.WithLevel("POL1001", "{|POL0003:hard-mandatory|}"));

    [Test]
    public Task Two_policies_in_one_project_are_a_fault_of_the_second() => new PolicyTest(Undeclared)
        .WithFile("/second.policy.yaml", TestPolicy.Text)
        .Expecting(new DiagnosticResult("POL0003", DiagnosticSeverity.Error)
            .WithMessage("Two policies are in force in this project: this one and '/policy.yaml', so no policy is in force. Keep one of them: reference one policy package, or name one file.")
            .WithSpan("/second.policy.yaml", 1, 1, 1, 1))
        .RunAsync();

    [Test]
    public Task In_a_scan_it_is_a_warning() => new PolicyTest(Undeclared, TestPolicy.With("purposes: [satisfaction]", "purposes: [{|#0:joy|}]"))
        .InScan()
        .Expecting("POL0003", 0, DiagnosticSeverity.Warning)
        .RunAsync();
}

using System;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Baselines;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>A baseline hides what is soft-mandatory only where somebody who may approved it.</summary>
internal sealed class ApprovedBaselineTests
{
    private const string Phone = "public class Customer { public string? PhoneNumber { get; set; } }";
    private const string PhoneShown = "public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }";

    private static readonly PolicyDate Day = new(2026, 10, 1);
    private static readonly string Entries = TestBaseline.Of(("POL1001", "P:Customer.PhoneNumber", "contact.phone"));
    private static readonly string Hash = BaselineReader.Read(Entries, "b").Baseline!.ContentHash;

    private static string Policy => TestPolicy.WithLevel("POL1001", "soft-mandatory").Vary(
        "roles:",
        $"roles:\n  officer: {{ may-approve: [baselines], key: {TestKeys.PublicKeyOf(TestKeys.Officer)} }}");

    private static string Approved(string approval, string entries) => entries.Replace("\"entries\"", "{|#0:\"approval\"|}: " + approval + ",\n  \"entries\"", StringComparison.Ordinal);

    private static string Signed(ECDsa key, string role = "officer") =>
        $$"""{ "by": "{{role}}", "on": "2026-10-01", "hash": "{{Hash}}", "signature": "{{ApprovalSignature.Sign(key, Hash, role, Day)}}" }""";

    [Test]
    public Task Signed_by_who_may_it_hides_what_is_soft_mandatory() => new PolicyTest(Phone, Policy).WithFile("/policy-baseline.json", Approved(Signed(TestKeys.Officer), Entries)).RunAsync();

    [Test]
    public Task Recorded_beside_the_policy_it_hides_what_is_soft_mandatory() => new PolicyTest(Phone, Policy)
        .WithFile("/repo/policy-baseline.json", Entries)
        .WithFile("/policy-approvals.yaml", Records("Test.Policy"))
        .RunAsync();

    [Test]
    public Task Signed_by_another_key_it_hides_nothing_and_is_an_error() => Refused(Approved(Signed(TestKeys.Stranger), Entries));

    [Test]
    public Task Signed_by_who_may_not_it_hides_nothing_and_is_an_error() => Refused(Approved(Signed(TestKeys.Officer, "owner"), Entries));

    [Test]
    public Task Approved_in_words_alone_it_hides_nothing_and_is_an_error() => Refused(Approved("""{ "by": "officer", "on": "2026-10-01" }""", Entries));

    [Test]
    public Task Changed_after_it_was_signed_it_hides_nothing_and_is_an_error() =>
        Refused(Approved(Signed(TestKeys.Officer), TestBaseline.Of(("POL1001", "P:Customer.PhoneNumber", "contact.phone"), ("POL1001", "P:Customer.Email", "contact.email"))));

    [Test]
    public Task Records_of_another_policy_approve_nothing() => new PolicyTest(PhoneShown, Policy)
        .WithFile("/policy-baseline.json", Entries)
        .WithFile("/policy-approvals.yaml", Records("Other.Policy"))
        .RunAsync();

    [Test]
    public Task Records_that_a_repository_brings_are_refused_and_nothing_is_in_force() => new PolicyTest(Phone, Policy)
        .WithFile("/repo/policy-baseline.json", Entries)
        .WithFile("/repo/policy-approvals.yaml", Records("Test.Policy"))
        .Expecting(new DiagnosticResult("POL0003", DiagnosticSeverity.Error).WithMessage(null).WithSpan("/repo/policy-approvals.yaml", 1, 1, 1, 1))
        .RunAsync();

    [Test]
    public Task A_faulty_file_of_records_is_told_at_its_place() => new PolicyTest(Phone, Policy)
        .WithFile("/policy-approvals.yaml", "schema: 1\npolicy: Test.Policy\n{|POL0002:approvls|}: []\napprovals: []\n")
        .RunAsync();

    [Test]
    public Task It_never_hides_what_is_hard_mandatory()
    {
        var entries = TestBaseline.Of(("POL3001", "M:Sender.Send", "qualtrics T:Qualtrics.Api.QualtricsClient"));
        var hash = BaselineReader.Read(entries, "b").Baseline!.ContentHash;
        var approval = $$"""{ "by": "officer", "on": "2026-10-01", "signature": "{{ApprovalSignature.Sign(TestKeys.Officer, hash, "officer", Day)}}" }""";
        return new PolicyTest(
                "public class Sender { public void Send() { new {|POL3001:QualtricsClient|}(); } }", Policy.Vary("default: advisory", "default: advisory\n  POL3001: hard-mandatory"))
            .With(Vendor.Qualtrics)
            .WithFile("/policy-baseline.json", Approved(approval, entries))
            .RunAsync();
    }

    private static string Records(string policy) => $"schema: 1\npolicy: {policy}\napprovals:\n- {{ hash: {Hash}, of: baseline, by: officer, on: 2026-10-01 }}\n";

    private static Task Refused(string baseline) => new PolicyTest(PhoneShown, Policy)
        .WithFile("/policy-baseline.json", baseline)
        .Expecting("POL0006", 0, DiagnosticSeverity.Error)
        .RunAsync();
}

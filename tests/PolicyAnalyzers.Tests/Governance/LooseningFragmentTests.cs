using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PolicyAnalyzers.Testing;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0004, and what a fragment brings into force.</summary>
internal sealed class LooseningFragmentTests
{
    private const string Undeclared = "public class Customer { public string? PhoneNumber { get; set; } }";

    private const string Header = "schema: 1\nfragment: { id: team, extends: Test.Policy, repository: test/shop, effective: 2026-11-01 }\n";

    private const string Delegation = "delegations:\n  team: { repositories: [\"test/*\"], may-add: [uses, surveys, origins], purposes: [order-updates], channels: [email], no-longer-than: 90d }\n";

    private static readonly string Delegating = TestPolicy.Text + "\n" + Delegation;

    [Test]
    public Task A_fragment_that_says_nothing_changes_nothing() => Fragment("", "public class Customer { public string? {|#0:PhoneNumber|} { get; set; } }").Expecting("POL1001", 0, DiagnosticSeverity.Warning).RunAsync();

    [Test]
    public Task What_the_policy_says_already_is_no_loosening() => Fragment("levels:\n  default: advisory\ndata:\n  require: [consent, purpose, origin]\n", "class C { }").RunAsync();

    [Test]
    public Task A_level_is_raised() => Fragment("levels:\n  POL1001: soft-mandatory\n", "public class Customer { public string? {|#0:PhoneNumber|} { get; set; } }")
        .Expecting("POL1001", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task A_default_is_a_floor_under_every_rule() => new PolicyTest("public class Customer { public string? {|#0:PhoneNumber|} { get; set; } }", TestPolicy.WithLevel("POL1001", "observe"))
        .WithFile("/team.fragment.policy.yaml", Header + "levels: { default: soft-mandatory }\n")
        .Expecting("POL1001", 0, DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task A_lowered_level_has_no_effect_and_is_told() =>
        new PolicyTest("public class Customer { public string? {|#0:PhoneNumber|} { get; set; } }", TestPolicy.WithLevel("POL1001", "soft-mandatory"))
            .WithFile("/team.fragment.policy.yaml", Header + "levels:\n  POL1001: advisory\n")
            .Expecting("POL1001", 0, DiagnosticSeverity.Error)
            .Expecting(new DiagnosticResult("POL0004", DiagnosticSeverity.Error)
                .WithMessage("'levels.POL1001' is looser here than in Test.Policy, where it is 'soft-mandatory', and a fragment can only tighten; this line has no effect. Delete it, or ask cx@test.example to change the policy.")
                .WithSpan("/team.fragment.policy.yaml", 4, 3, 4, 10))
            .RunAsync();

    [Test]
    public Task A_required_stage_is_not_given_up() => Fragment("data:\n  require: [origin, outcome]\n", "class C { }").Expecting(Loosening(4, 3, 10)).RunAsync();

    [Test]
    public Task An_exemption_is_not_a_teams_to_give() => Fragment("data:\n  exempt:\n    \"T:Customer\": ours\n", "public class Customer { public string? {|#0:PhoneNumber|} { get; set; } }")
        .Expecting(Loosening(5, 5, 17))
        .Expecting("POL1001", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task A_team_adds_words_for_what_is_customer_data() =>
        Fragment("data:\n  categories:\n    contact.phone: { terms: [blower] }\n", "public class Customer { public string? {|#0:Blower|} { get; set; } }").Expecting("POL1001", 0, DiagnosticSeverity.Warning).RunAsync();

    [Test]
    public Task A_teams_words_do_not_rename_what_is_recognised() => Fragment(
            "data:\n  categories:\n    contact.email: { terms: [phone number] }\n",
            """public class Customer { [CustomerData("survey", Category = "contact.email")] public string? {|#0:PhoneNumber|} { get; set; } }""")
        .Expecting("POL1008", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task A_new_category_is_not_a_teams_to_define() => Fragment("data:\n  categories:\n    team.thing: { kind: identity, terms: [thing] }\n", "class C { }").Expecting(Loosening(5, 5, 15)).RunAsync();

    [Test]
    public Task A_use_inside_a_delegation_is_a_term_like_any_other() => new PolicyTest("""public class Customer { [CustomerData("order-call")] public string? PhoneNumber { get; set; } }""", Delegating)
        .WithFile("/team.fragment.policy.yaml", Header + "uses:\n  order-call: { purpose: order-updates, data: { contact.phone: they asked } }\n")
        .RunAsync();

    [TestCase("uses:\n  call: { purpose: satisfaction }\n", TestName = "for another purpose")]
    [TestCase("uses:\n  call: { title: no purpose }\n", TestName = "for no purpose")]
    [TestCase("uses:\n  call: { purpose: order-updates, destinations: [gateway] }\n", TestName = "to a destination of no use of that purpose")]
    [TestCase("surveys:\n  call: { purpose: order-updates, channels: [sms], fieldwork: { from: 2026-11-01, to: 2026-11-02 } }\n", TestName = "through another channel")]
    [TestCase("surveys:\n  call: { purpose: order-updates, channels: [email], fieldwork: { from: 2026-11-01, to: 2027-11-02 } }\n", TestName = "for longer")]
    [TestCase("surveys:\n  call: { purpose: order-updates, channels: [email] }\n", TestName = "for nobody knows how long")]
    [TestCase("surveys:\n  call: { purpose: order-updates, platform: old-polls, fieldwork: { from: 2026-11-01, to: 2026-11-02 } }\n", TestName = "on a retired platform")]
    [TestCase("purposes:\n  call: { title: Call }\n", TestName = "of what no delegation can give")]
    public Task A_registration_outside_its_delegation_is_told(string text) =>
        new PolicyTest("class C { }", Delegating).WithFile("/team.fragment.policy.yaml", Header + text).Expecting(Loosening(4, 3, 7)).RunAsync();

    [Test]
    public Task Another_repository_has_no_delegation() => new PolicyTest("class C { }", Delegating)
        .WithFile("/team.fragment.policy.yaml", Header.Replace("test/shop", "other/shop", System.StringComparison.Ordinal) + "uses:\n  call: { purpose: order-updates }\n")
        .Expecting(Loosening(4, 3, 7))
        .RunAsync();

    [Test]
    public Task The_build_knows_better_which_repository_it_builds() => new PolicyTest("class C { }", Delegating)
        .WithBuildProperty("PolicyRepository", "other/shop")
        .WithFile("/team.fragment.policy.yaml", Header + "uses:\n  call: { purpose: order-updates }\n")
        .Expecting(Loosening(4, 3, 7))
        .RunAsync();

    [Test]
    public Task A_registration_ends_with_its_delegation() => new PolicyTest("class C { }", Delegating)
        .On("2027-03-01")
        .WithFile("/team.fragment.policy.yaml", Header + "uses:\n  call: { purpose: order-updates }\n")
        .Expecting(Loosening(4, 3, 7))
        .RunAsync();

    [Test]
    public Task A_fragment_for_another_policy_is_told() => new PolicyTest("class C { }")
        .WithFile("/team.fragment.policy.yaml", "schema: 1\nfragment: { id: team, extends: Other.Policy }\nlevels: { default: soft-mandatory }\n")
        .Expecting(Loosening(2, 32, 44))
        .RunAsync();

    [Test]
    public Task A_fragment_cannot_allow_a_platform_for_a_while() => new PolicyTest("class C { readonly {|#0:QualtricsClient|} client = null!; }")
        .With(Vendor.Qualtrics)
        .WithFile("/team.fragment.policy.yaml", Header + "survey-policy:\n  platforms:\n    old-polls: { symbols: [{ assembly: Test.Polls, symbol: \"N:Test.Polls\" }, { assembly: Qualtrics.Api, symbol: \"T:Qualtrics.Api.QualtricsClient\" }] }\n")
        .Expecting("POL3001", 0, DiagnosticSeverity.Warning)
        .RunAsync();

    [Test]
    public Task A_fragment_that_cannot_be_read_puts_no_policy_in_force() => new PolicyTest(Undeclared)
        .WithFile("/team.fragment.policy.yaml", Header + "uses:\n  call: { purpse: order-updates }\n")
        .Expecting(new DiagnosticResult("POL0002", DiagnosticSeverity.Error).WithMessage(null).WithSpan("/team.fragment.policy.yaml", 4, 11, 4, 17))
        .RunAsync();

    [Test]
    public Task A_term_that_neither_defines_is_told_in_the_fragment() => new PolicyTest("class C { }", Delegating)
        .WithFile("/team.fragment.policy.yaml", Header + "uses:\n  call: { purpose: order-update }\n")
        .Expecting(new DiagnosticResult("POL0003", DiagnosticSeverity.Error)
            .WithMessage("'order-update' is not a purpose of this policy, so no policy is in force. Write 'order-updates', or define it under 'purposes'.")
            .WithSpan("/team.fragment.policy.yaml", 4, 20, 4, 32))
        .RunAsync();

    [Test]
    public Task A_file_without_the_header_is_no_fragment() => new PolicyTest(Undeclared)
        .WithFile("/team.fragment.policy.yaml", "schema: 1\n")
        .Expecting(new DiagnosticResult("POL0002", DiagnosticSeverity.Error).WithMessage(null).WithSpan("/team.fragment.policy.yaml", 1, 1, 1, 1))
        .RunAsync();

    [Test]
    public Task In_a_scan_it_is_a_warning() => Fragment("data:\n  require: [origin]\n", "class C { }")
        .InScan()
        .Expecting(new DiagnosticResult("POL0004", DiagnosticSeverity.Warning).WithMessage(null).WithSpan("/team.fragment.policy.yaml", 4, 3, 4, 10))
        .RunAsync();

    private static PolicyTest Fragment(string text, string source) => new PolicyTest(source).WithFile("/team.fragment.policy.yaml", Header + text);

    private static DiagnosticResult Loosening(int line, int from, int to) =>
        new DiagnosticResult("POL0004", DiagnosticSeverity.Error).WithMessage(null).WithSpan("/team.fragment.policy.yaml", line, from, line, to);
}

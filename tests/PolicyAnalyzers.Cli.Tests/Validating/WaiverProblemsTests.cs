using System;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Validating;

/// <summary>What <c>validate</c> says of waivers.</summary>
internal sealed class WaiverProblemsTests
{
    private const string Policy = """
        schema: 1
        policy: { id: Contoso.Data, version: 1.0.0, contact: us@contoso.example, effective: 2026-11-01 }
        roles:
          officer: { may-approve: [waivers] }
        levels: { default: advisory, break-glass: 3d }
        waivers:
          gap: { rule: POL1001, symbol: "T:A.B", reason: leaves in March, approved-by: officer, approved-on: 2026-10-01, expires: 2027-12-31 }

        """;

    private const string Fragment = "schema: 1\nfragment: { id: shop, extends: Contoso.Data, repository: contoso/shop }\nwaivers:\n  ";

    private SampleFolder folder = null!;

    [SetUp]
    public void Prepare() => folder = new SampleFolder();

    [TearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public async Task A_valid_waiver_is_silent() => Assert.That((await Validate(Policy)).Output, Does.Not.Contain("POL00"));

    [Test]
    public async Task A_waiver_without_a_reason_is_an_error() =>
        Assert.That((await Validate(Policy.Replace("reason: leaves in March, ", "", StringComparison.Ordinal))).Output, Does.Contain("POL0006").And.Contain("The waiver 'gap' has no reason, so it has no effect"));

    [Test]
    public async Task A_waiver_of_a_fragment_that_nobody_approved_is_an_error() =>
        Assert.That((await Validate(Policy, Fragment + "own: { rule: POL1001, symbol: \"T:A.C\", reason: r, expires: 2027-12-31 }\n")).Output, Does.Contain("POL0006").And.Contain("The waiver 'own' is neither signed"));

    [Test]
    public async Task An_emergency_that_nobody_approved_yet_is_told() => Assert.That(
        (await Validate(Policy, Fragment + "outage: { rule: POL1001, symbol: \"T:A.C\", reason: r, emergency: INC-1, opened: 2026-11-24, expires: 2026-11-27 }\n")).Output,
        Does.Contain("POL0015").And.Contain("The waiver 'outage' is in use for INC-1 until 2026-11-27, and nobody has approved it"));

    private Task<ToolRun> Validate(string policy, string? fragment = null)
    {
        folder.With("policy.yaml", policy);
        return fragment is null
            ? Tool.RunAsync("validate", folder.At("policy.yaml"), "--as-of", "2026-11-25")
            : Tool.RunAsync("validate", folder.With("shop.fragment.policy.yaml", fragment).At("shop.fragment.policy.yaml"), "--policy", folder.At("policy.yaml"), "--as-of", "2026-11-25");
    }
}

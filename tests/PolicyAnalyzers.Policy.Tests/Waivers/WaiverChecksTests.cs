using System;
using System.Linq;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Tests.Approvals;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Policy.Tests.Waivers;

/// <summary>Waivers of the organisation's own policy: which are valid, expired, or neither.</summary>
[TestFixture]
internal sealed class WaiverChecksTests
{
    private const string Good = "rule: POL1001, symbol: \"T:A.B\", reason: leaves in March, approved-by: officer, approved-on: 2026-10-01, expires: 2027-03-31";
    private const string Emergency = "rule: POL1001, symbol: \"T:A.B\", reason: parcels stand still, emergency: INC-4711, opened: 2026-11-02, expires: 2026-11-05";

    private static string Policy(string waiver, string levels = "default: soft-mandatory, break-glass: 3d", string? key = null) => $$"""
        schema: 1
        policy: { id: Contoso.Data, version: 1.0.0, contact: us@contoso.example, effective: 2026-11-01 }
        roles:
          officer: { may-approve: [waivers]{{(key is null ? "" : ", key: " + key)}} }
          logistics: { may-approve: [exemptions] }
        levels: { {{levels}} }
        waivers:
          gap: { {{waiver}} }
        """;

    private static JudgedWaiver Judge(string policy, PolicyDate? asOf = null)
    {
        var result = PolicyReader.Read(policy, "p.yaml");
        Assert.That(result.Problems, Is.Empty);
        return WaiverChecks.Judge(result.Document!, [], new ApprovalJudge(result.Document!, null), new CompositionSettings(null, asOf)).Single();
    }

    private static PolicyDate? Day(string? text) => PolicyDate.TryParse(text, out var day) ? day : null;

    [Test]
    public void What_the_organisation_approved_is_in_force()
    {
        var waiver = Judge(Policy(Good));
        Assert.That((waiver.State, waiver.IsInForce, waiver.Fault), Is.EqualTo((WaiverState.Approved, true, (string?)null)));
        Assert.That(waiver.Justification, Is.EqualTo("waiver 'gap', approved by officer on 2026-10-01, until 2027-03-31: leaves in March"));
    }

    [Test]
    public void Files_are_named_where_a_rule_reads_them() => Assert.That(
        Judge(Policy(Good.Replace("rule: POL1001, symbol: \"T:A.B\"", "rule: POL3002, file: deploy/**/*.json", StringComparison.Ordinal))).State, Is.EqualTo(WaiverState.Approved));

    [Test]
    public void A_retired_waiver_has_neither_effect_nor_fault()
    {
        var document = PolicyReader.Read(Policy("retired: true, rule: POL1001, symbol: \"T:A.B\""), "p.yaml").Document!;
        Assert.That(WaiverChecks.Judge(document, [], new ApprovalJudge(document, null), CompositionSettings.None), Is.Empty);
    }

    [TestCase(null, WaiverState.Approved)]
    [TestCase("2027-03-31", WaiverState.Approved)]
    [TestCase("2027-04-01", WaiverState.Expired)]
    public void It_holds_through_its_last_day(string? asOf, WaiverState state) => Assert.That(Judge(Policy(Good), Day(asOf)).State, Is.EqualTo(state));

    [TestCase(", reason: leaves in March", "", "has no reason")]
    [TestCase(", approved-by: officer", "", "names nobody who approved it")]
    [TestCase("approved-by: officer", "approved-by: logistics", "is approved by 'logistics', which may not approve waivers")]
    [TestCase(", approved-on: 2026-10-01", "", "has no day of approval")]
    [TestCase(", expires: 2027-03-31", "", "has no last day")]
    [TestCase("expires: 2027-03-31", "expires: 2026-09-30", "expires on 2026-09-30, before it was approved on 2026-10-01")]
    [TestCase("POL1001", "POL0009", "is for POL0009, which no waiver covers")]
    [TestCase("POL1001", "POL1900", "is for POL1900, which no waiver covers")]
    [TestCase("symbol: \"T:A.B\"", "file: deploy/settings.json", "names files, and POL1001 is about code")]
    [TestCase("rule: POL1001, symbol: \"T:A.B\"", "rule: POL3002, file: ../settings.json", "names the files '../settings.json', which matches none")]
    public void A_waiver_that_lacks_something_is_invalid(string part, string other, string fault)
    {
        var waiver = Judge(Policy(Good.Replace(part, other, StringComparison.Ordinal)));
        Assert.That((waiver.State, waiver.IsInForce), Is.EqualTo((WaiverState.Invalid, false)));
        Assert.That(waiver.Fault, Is.EqualTo("The waiver 'gap' " + fault));
        Assert.That(waiver.Remedy, Is.Not.Empty.And.Not.EndsWith("."));
    }

    [Test]
    public void Everything_that_is_wrong_is_said_at_once() => Assert.That(
        Judge(Policy("rule: POL1001, symbol: \"T:A.B\"")).Fault,
        Is.EqualTo("The waiver 'gap' has no reason, and has no last day, and names nobody who approved it"));

    [Test]
    public void What_is_hard_mandatory_is_not_waived_from_its_day_on()
    {
        var policy = Policy(Good.Replace("POL1001", "POL3001", StringComparison.Ordinal), "POL3001: { advisory: 2026-11-01, hard-mandatory: 2027-01-01 }");
        Assert.That(Judge(policy).State, Is.EqualTo(WaiverState.Approved));
        Assert.That(Judge(policy, new PolicyDate(2026, 12, 31)).State, Is.EqualTo(WaiverState.Approved));
        Assert.That(Judge(policy, new PolicyDate(2027, 1, 1)).Fault, Does.Contain("POL3001, which is hard-mandatory"));
    }

    [Test]
    public void A_signature_need_not_be_and_must_not_be_wrong()
    {
        var key = TestKeys.PublicKeyOf(TestKeys.Officer);
        var document = PolicyReader.Read(Policy(Good, key: key), "p.yaml").Document!;
        var hash = ApprovalSubject.Of(document.Waivers[0], "Contoso.Data", null).Hash;
        var day = new PolicyDate(2026, 10, 1);
        Assert.Multiple(() =>
        {
            Assert.That(Signed(TestKeys.Officer).State, Is.EqualTo(WaiverState.Approved));
            Assert.That(Signed(TestKeys.Stranger).Fault, Does.Contain("bears a signature that is not the one of 'officer'"));
        });

        JudgedWaiver Signed(System.Security.Cryptography.ECDsa by) =>
            Judge(Policy(Good + ", signature: " + ApprovalSignature.Sign(by, hash, "officer", day), key: key));
    }

    [Test]
    public void An_emergency_holds_without_approval()
    {
        var waiver = Judge(Policy(Emergency));
        Assert.That((waiver.State, waiver.IsInForce), Is.EqualTo((WaiverState.BreakGlass, true)));
        Assert.That(waiver.Justification, Is.EqualTo("break-glass 'gap' for INC-4711, opened on 2026-11-02 without prior approval, until 2026-11-05: parcels stand still"));
        Assert.That(Judge(Policy(Emergency), new PolicyDate(2026, 11, 6)).State, Is.EqualTo(WaiverState.Expired));
    }

    [Test]
    public void An_emergency_that_was_approved_afterwards_is_a_waiver_like_any_other() =>
        Assert.That(Judge(Policy(Emergency + ", approved-by: officer, approved-on: 2026-11-03")).State, Is.EqualTo(WaiverState.Approved));

    [TestCase("expires: 2026-11-05", "expires: 2026-11-06", "default: advisory, break-glass: 3d", "lasts from 2026-11-02 until 2026-11-06, and an emergency lasts 3 days at most")]
    [TestCase("expires: 2026-11-05", "expires: 2026-11-01", "default: advisory, break-glass: 3d", "lasts from 2026-11-02 until 2026-11-01, and an emergency lasts 3 days at most")]
    [TestCase(", opened: 2026-11-02", "", "default: advisory, break-glass: 3d", "names an emergency without its first day")]
    [TestCase(", reason: parcels stand still", "", "default: advisory, break-glass: 3d", "has no reason")]
    [TestCase("INC-4711", "INC-4711", "default: advisory", "names an emergency, and the policy allows no waiver without approval")]
    [TestCase("POL1001", "POL3001", "POL3001: hard-mandatory, break-glass: 3d", "is for POL3001, which is hard-mandatory and cannot be waived")]
    public void An_emergency_has_bounds(string part, string other, string levels, string fault) =>
        Assert.That(Judge(Policy(Emergency.Replace(part, other, StringComparison.Ordinal), levels)).Fault, Is.EqualTo("The waiver 'gap' " + fault));
}

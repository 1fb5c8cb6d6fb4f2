using System;
using System.Linq;
using System.Security.Cryptography;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Tests.Approvals;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Policy.Tests.Waivers;

/// <summary>What a repository waives and exempts by itself counts only with the organisation's approval.</summary>
[TestFixture]
internal sealed class FragmentWaiverTests
{
    private const string Card = "rule: POL1001, symbol: \"T:A.B\", reason: leaves in March, expires: 2027-03-31";
    private const string Emergency = "rule: POL1001, symbol: \"T:A.B\", reason: parcels stand still, emergency: INC-4711, opened: 2026-11-02, expires: 2026-11-05";
    private const string Exemption = "reason: invented people";

    private static readonly PolicyDate Day = new(2026, 10, 1);

    private static readonly PolicyDocument Organisation = PolicyReader.Read($$"""
        schema: 1
        policy: { id: Contoso.Data, version: 1.0.0, contact: us@contoso.example, effective: 2026-11-01 }
        roles:
          officer: { may-approve: [waivers, exemptions], key: {{TestKeys.PublicKeyOf(TestKeys.Officer)}} }
          logistics: { may-approve: [baselines], key: {{TestKeys.PublicKeyOf(TestKeys.Stranger)}} }
        levels: { default: soft-mandatory, break-glass: 3d }
        """, "/policy.yaml").Document!;

    private static PolicyFragment Fragment(string body, string repository = "contoso/shop", string extends = "Contoso.Data")
    {
        var result = FragmentReader.Read($"schema: 1\nfragment: {{ id: shop, extends: {extends}, repository: {repository} }}\n{body}\n", "/repo/shop.fragment.policy.yaml", Organisation);
        Assert.That(result.Problems, Is.Empty);
        return result.Fragment!;
    }

    private static PolicyFragment Waiving(string card, string repository = "contoso/shop") => Fragment($"waivers:\n  gap: {{ {card} }}", repository);

    private static string Signed(string card, ECDsa key, string role = "officer", string repository = "contoso/shop")
    {
        var hash = ApprovalSubject.Of(Waiving(card, repository).Waivers[0], "Contoso.Data", repository).Hash;
        return $"{card}, approved-by: {role}, approved-on: {Day}, signature: {ApprovalSignature.Sign(key, hash, role, Day)}";
    }

    private static JudgedWaiver Judge(PolicyFragment fragment, string? built = null, string? asOf = null, ApprovalsFile? records = null)
    {
        var approvals = new ApprovalJudge(Organisation, records);
        var settings = new CompositionSettings(built, PolicyDate.TryParse(asOf, out var day) ? day : null) { Approvals = approvals };
        var composed = PolicyComposer.Compose(Organisation, [fragment], settings);
        Assert.That(composed.Problems, Is.Empty);
        return WaiverChecks.Judge(composed.Policy, [fragment], approvals, settings).Single();
    }

    [Test]
    public void Signed_by_who_may_it_is_in_force()
    {
        var waiver = Judge(Waiving(Signed(Card, TestKeys.Officer)));
        Assert.That((waiver.State, waiver.Path), Is.EqualTo((WaiverState.Approved, "/repo/shop.fragment.policy.yaml")));
        Assert.That(waiver.Justification, Is.EqualTo("waiver 'gap', approved by officer on 2026-10-01, until 2027-03-31: leaves in March"));
    }

    [Test]
    public void Recorded_beside_the_policy_it_is_in_force()
    {
        var hash = ApprovalSubject.Of(Waiving(Card).Waivers[0], "Contoso.Data", "contoso/shop").Hash;
        var records = ApprovalsReader.Read($"schema: 1\npolicy: Contoso.Data\napprovals:\n- {{ hash: {hash}, of: waiver gap, by: officer, on: 2026-10-01 }}\n", "/policy-approvals.yaml").File;
        Assert.That(Judge(Waiving(Card), records: records).Justification, Does.Contain("approved by officer on 2026-10-01"));
        Assert.That(Judge(Waiving(Card.Replace("March", "April", StringComparison.Ordinal)), records: records).State, Is.EqualTo(WaiverState.Invalid));
    }

    [Test]
    public void Approved_in_words_alone_it_is_invalid() => Assert.That(
        Judge(Waiving(Card + ", approved-by: officer, approved-on: 2026-10-01")).Fault,
        Is.EqualTo("The waiver 'gap' is neither signed by the role that approved it nor recorded in policy-approvals.yaml beside the policy"));

    [Test]
    public void Signed_by_another_key_it_is_invalid() => Assert.That(Judge(Waiving(Signed(Card, TestKeys.Stranger))).Fault, Does.Contain("not the one of 'officer'"));

    [Test]
    public void Signed_by_who_may_not_it_is_invalid() =>
        Assert.That(Judge(Waiving(Signed(Card, TestKeys.Stranger, "logistics"))).Fault, Is.EqualTo("The waiver 'gap' is approved by 'logistics', which may not approve waivers"));

    [TestCase("T:A.B", "N:A")]
    [TestCase("2027-03-31", "2028-03-31")]
    [TestCase("POL1001", "POL1002")]
    [TestCase("2026-10-01", "2026-10-02")]
    public void Changed_after_it_was_signed_it_is_invalid(string part, string other) =>
        Assert.That(Judge(Waiving(Signed(Card, TestKeys.Officer).Replace(part, other, StringComparison.Ordinal))).State, Is.EqualTo(WaiverState.Invalid));

    [Test]
    public void Carried_to_another_repository_it_is_invalid()
    {
        var signed = Signed(Card, TestKeys.Officer);
        Assert.That(Judge(Waiving(signed, "contoso/crm")).Fault, Does.Contain("not the one of 'officer'"));
        Assert.That(Judge(Waiving(signed), built: "contoso/crm").Fault, Does.Contain("the fragment is for the repository 'contoso/shop' and this one is 'contoso/crm'"));
        Assert.That(Judge(Waiving(signed), built: "Contoso/Shop").State, Is.EqualTo(WaiverState.Approved));
    }

    [Test]
    public void A_fragment_for_another_policy_waives_nothing()
    {
        var fragment = Fragment($"waivers:\n  gap: {{ {Card} }}", extends: "Fabrikam.Data");
        Assert.That(WaiverChecks.Judge(Organisation, [fragment], new ApprovalJudge(Organisation, null), CompositionSettings.None), Is.Empty);
    }

    [Test]
    public void An_emergency_holds_in_a_repository_without_approval()
    {
        Assert.That(Judge(Waiving(Emergency)).State, Is.EqualTo(WaiverState.BreakGlass));
        Assert.That(Judge(Waiving(Emergency), asOf: "2026-11-06").State, Is.EqualTo(WaiverState.Expired));
        Assert.That(Judge(Waiving(Emergency.Replace("11-05", "11-06", StringComparison.Ordinal))).State, Is.EqualTo(WaiverState.Invalid));
    }

    [Test]
    public void An_emergency_that_was_signed_afterwards_is_a_waiver_like_any_other() =>
        Assert.That(Judge(Waiving(Signed(Emergency, TestKeys.Officer))).State, Is.EqualTo(WaiverState.Approved));

    [Test]
    public void A_waiver_of_the_organisation_stays_as_it_is_under_a_fragment()
    {
        var result = PolicyReader.Read(Example.Text, "/policy.yaml").Document!;
        Assert.That(result.Waivers, Is.Not.Empty);
        var fragment = Fragment($"waivers:\n  gap-in-old-import: {{ {Card} }}") with { Extends = new(result.Identity.Id, default) };
        var judged = WaiverChecks.Judge(result, [fragment], new ApprovalJudge(result, null), CompositionSettings.None);
        Assert.That(judged.Select(waiver => waiver.Path), Is.All.EqualTo("/policy.yaml"));
    }

    [Test]
    public void An_exemption_is_in_force_only_if_it_is_approved()
    {
        var symbol = "T:Shop.Demo";
        var bare = Exempting(Exemption);
        var hash = new ApprovalSubject("exemption", "Contoso.Data", "contoso/shop", symbol, HashOf(bare)).Hash;
        var good = $"{Exemption}, approved-by: officer, approved-on: {Day}, signature: {ApprovalSignature.Sign(TestKeys.Officer, hash, "officer", Day)}";
        var forged = $"{Exemption}, approved-by: officer, approved-on: {Day}, signature: {ApprovalSignature.Sign(TestKeys.Stranger, hash, "officer", Day)}";
        Assert.Multiple(() =>
        {
            Assert.That(Composed(good).Policy.Data.Exempt.Select(each => each.Symbol.Id), Is.EqualTo(new[] { symbol }));
            Assert.That(Composed(good).Problems, Is.Empty);
            Assert.That(Composed(good, "contoso/crm").Problems.Single().Message, Does.Contain("not the one of 'officer'"));
            Assert.That(Composed(forged).Policy.Data.Exempt, Is.Empty);
            Assert.That(Composed(forged).Problems.Single().Id, Is.EqualTo("POL0004"));
            Assert.That(Composed(Exemption).Problems.Single().Message, Does.Contain("it is neither signed by the role that approved it nor recorded"));
        });

        static string Exempting(string value, string repository = "contoso/shop") =>
            $"schema: 1\nfragment: {{ id: shop, extends: Contoso.Data, repository: {repository} }}\ndata:\n  exempt:\n    \"T:Shop.Demo\": {{ {value} }}\n";

        static string HashOf(string fragment) => PolicyReader.Read(
            fragment.Replace("fragment: { id: shop, extends: Contoso.Data, repository: contoso/shop }", "policy: { id: C, version: 1.0.0, contact: c, effective: 2026-11-01 }", StringComparison.Ordinal),
            "p").Document!.Data.Exempt[0].ContentHash;

        static CompositionResult Composed(string value, string repository = "contoso/shop") => PolicyComposer.Compose(
            Organisation,
            [FragmentReader.Read(Exempting(value, repository), "/repo/f", Organisation).Fragment!],
            new CompositionSettings(null, null) { Approvals = new ApprovalJudge(Organisation, null) });
    }
}

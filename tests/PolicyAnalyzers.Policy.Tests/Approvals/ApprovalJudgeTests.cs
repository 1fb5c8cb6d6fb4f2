using System.Linq;
using System.Security.Cryptography;
using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Tests.Approvals;

/// <summary>Whom a policy believes.</summary>
[TestFixture]
internal sealed class ApprovalJudgeTests
{
    private static readonly PolicyDate Day = new(2026, 10, 1);
    private static readonly ApprovalSubject Waiver = new("waiver", "Contoso.Data", "contoso/shop", "gap", new string('c', 64));

    private static readonly PolicyDocument Policy = PolicyReader.Read($$"""
        schema: 1
        policy: { id: Contoso.Data, version: 1.0.0, contact: us@contoso.example, effective: 2026-11-01 }
        roles:
          officer: { may-approve: [waivers], key: {{TestKeys.PublicKeyOf(TestKeys.Officer)}} }
          logistics: { may-approve: [exemptions], key: {{TestKeys.PublicKeyOf(TestKeys.Stranger)}} }
          keyless: { may-approve: [waivers] }
        """, "p.yaml").Document!;

    private static ApprovalVerdict Signed(string role, ECDsa key, ApprovalSubject? over = null, ApprovalSubject? judged = null) => new ApprovalJudge(Policy, null)
        .Judge(judged ?? Waiver, "waivers", new ClaimedApproval(role, Day, ApprovalSignature.Sign(key, (over ?? Waiver).Hash, role, Day)));

    private static ApprovalVerdict Recorded(string record, string policy = "Contoso.Data")
    {
        var read = ApprovalsReader.Read($"schema: 1\npolicy: {policy}\napprovals:\n- {{ {record} }}\n", ApprovalsFile.FileName);
        Assert.That(read.Problems, Is.Empty);
        return new ApprovalJudge(Policy, read.File).Judge(Waiver, "waivers", ClaimedApproval.None);
    }

    [Test]
    public void A_signature_of_a_role_that_may_approve_is_believed() =>
        Assert.That(Signed("officer", TestKeys.Officer), Is.EqualTo(new ApprovalVerdict("officer", Day, "signed", null, null)));

    [Test]
    public void A_signature_by_another_key_is_not() => Assert.That(Signed("officer", TestKeys.Stranger).Fault, Does.Contain("not the one of 'officer'"));

    [Test]
    public void A_role_without_the_right_is_not() => Assert.That(Signed("logistics", TestKeys.Stranger).Fault, Is.EqualTo("is approved by 'logistics', which may not approve waivers"));

    [Test]
    public void A_role_that_the_policy_does_not_have_is_not() => Assert.That(Signed("boss", TestKeys.Officer).Fault, Does.Contain("no role of the policy Contoso.Data"));

    [Test]
    public void A_role_without_a_key_is_not() => Assert.That(Signed("keyless", TestKeys.Officer).Fault, Does.Contain("holds no public key"));

    [Test]
    public void A_signature_is_not_carried_to_another_repository_policy_or_card()
    {
        ApprovalSubject[] elsewhere = [Waiver with { Repository = "contoso/crm" }, Waiver with { PolicyId = "Fabrikam.Data" }, Waiver with { Id = "other" }, Waiver with { Kind = "exemption" }, Waiver with { ContentHash = new string('d', 64) }];
        Assert.That(elsewhere.Select(other => Signed("officer", TestKeys.Officer, over: other).IsApproved), Is.All.False);
    }

    [Test]
    public void Nothing_is_approved_by_itself() => Assert.That(new ApprovalJudge(Policy, null).Judge(Waiver, "waivers", new ClaimedApproval("officer", Day, null)).Fault, Does.StartWith("is neither signed"));

    [Test]
    public void A_record_beside_the_policy_is_believed() =>
        Assert.That(Recorded($"hash: {Waiver.Hash}, of: waiver gap, by: officer, on: 2026-10-01"), Is.EqualTo(new ApprovalVerdict("officer", Day, "recorded", null, null)));

    [TestCase("of: waiver gap, by: logistics", "which may not approve waivers")]
    [TestCase("of: waiver gap, by: boss", "no role")]
    [TestCase("of: waiver other, by: officer", "is neither signed")]
    public void A_record_by_or_of_another_is_not(string record, string fault) => Assert.That(Recorded($"hash: {Waiver.Hash}, {record}, on: 2026-10-01").Fault, Does.Contain(fault));

    [Test]
    public void A_record_of_another_content_or_policy_is_not()
    {
        Assert.That(Recorded($"hash: {new string('0', 64)}, of: waiver gap, by: officer, on: 2026-10-01").IsApproved, Is.False);
        Assert.That(Recorded($"hash: {Waiver.Hash}, of: waiver gap, by: officer, on: 2026-10-01", "Fabrikam.Data").IsApproved, Is.False);
    }

    [Test]
    public void A_signed_record_must_hold()
    {
        var good = ApprovalSignature.Sign(TestKeys.Officer, Waiver.Hash, "officer", Day);
        var bad = ApprovalSignature.Sign(TestKeys.Stranger, Waiver.Hash, "officer", Day);
        Assert.That(Recorded($"hash: {Waiver.Hash}, of: waiver gap, by: officer, on: 2026-10-01, signature: {good}").IsApproved, Is.True);
        Assert.That(Recorded($"hash: {Waiver.Hash}, of: waiver gap, by: officer, on: 2026-10-01, signature: {bad}").IsApproved, Is.False);
    }

    [TestCase("", "The file of approvals is empty")]
    [TestCase("schema: 1\npolicy: P\n", "The key 'approvals' is missing")]
    [TestCase("schema: 1\npolicy: P\napprovals:\n- { hash: x, of: policy, by: officer, on: 2026-10-01 }", "must be 64 hexadecimal digits")]
    [TestCase("schema: 1\npolicy: P\napprovals:\n- { hash: x, of: policy, by: officer, on: soon }", "must be a date")]
    [TestCase("schema: 1\npolicy: P\napprovals:\n- { of: policy, by: officer, on: 2026-10-01, signature: x }", "A signature must be 64 bytes")]
    public void A_faulty_file_is_told(string text, string message)
    {
        var read = ApprovalsReader.Read(text, ApprovalsFile.FileName);
        Assert.That(read.File, Is.Null);
        Assert.That(string.Join("\n", read.Problems.Select(problem => problem.Message)), Does.Contain(message));
    }
}

using System;
using System.Linq;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Policy.Tests.Approvals;

/// <summary>The hash changes with the meaning and with nothing else.</summary>
[TestFixture]
internal sealed class ContentHashTests
{
    private const string Text = """
        schema: 1
        policy:
          id: Contoso.Data
          version: 1.0.0
          contact: us@contoso.example
          effective: 2026-01-01
        roles:
          officer: { name: An Officer, may-approve: [waivers] }
        data:
          exempt:
            "T:Shop.Branch": our own shops
        waivers:
          gap: { rule: POL1001, symbol: "T:A.B", reason: leaves in March, approved-by: officer, approved-on: 2026-02-01, expires: 2026-03-31 }

        """;

    private static string HashOf(string text)
    {
        var result = PolicyReader.Read(text, "p.yaml");
        Assert.That(result.Problems, Is.Empty);
        return result.Document!.ContentHash;
    }

    [TestCase("schema: 1", "schema: \"1\"")]
    [TestCase("schema: 1", "# A comment.\nschema:     1")]
    [TestCase("contact: us@contoso.example\n  effective: 2026-01-01", "effective: 2026-01-01\n  contact: 'us@contoso.example'")]
    [TestCase("{ name: An Officer, may-approve: [waivers] }", "\n    may-approve:\n      - waivers\n    name: An Officer")]
    [TestCase("name: An Officer", "name: \"An \\x4ffficer\"")]
    [TestCase("our own shops", "{ reason: our own shops }", false)]
    public void What_does_not_change_the_meaning_does_not_change_the_hash(string part, string other, bool ofPolicy = true)
    {
        var changed = Text.ReplaceLineEndings("\n").Replace(part, other, StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(Text.ReplaceLineEndings("\n")));
        if (ofPolicy)
        {
            Assert.That(HashOf(changed), Is.EqualTo(HashOf(Text)));
        }
        else
        {
            Assert.That(ExemptionOf(changed), Is.EqualTo(ExemptionOf(Text)));
        }

        static string ExemptionOf(string text) => PolicyReader.Read(text, "p.yaml").Document!.Data.Exempt[0].ContentHash;
    }

    [Test]
    public void Line_ends_do_not_change_the_hash()
    {
        var folded = Text.ReplaceLineEndings("\n").Replace("reason: leaves in March", "reason: \"leaves\n    in March\"", StringComparison.Ordinal);
        Assert.That(HashOf(folded.ReplaceLineEndings("\r\n")), Is.EqualTo(HashOf(Text)));
    }

    [TestCase("version: 1.0.0", "version: 1.0.1")]
    [TestCase("[waivers]", "[waivers, exemptions]")]
    [TestCase("our own shops", "our own shops ", "our own  shops")]
    [TestCase("T:A.B", "T:A.C")]
    [TestCase("expires: 2026-03-31", "expires: 2026-04-01")]
    public void What_changes_the_meaning_changes_the_hash(string part, string other, string? another = null) =>
        Assert.That(HashOf(Text.Replace(part, another ?? other, StringComparison.Ordinal)), Is.Not.EqualTo(HashOf(Text)));

    [Test]
    public void The_approval_of_the_policy_is_not_a_part_of_what_it_approves() =>
        Assert.That(HashOf(Text.Replace("  effective:", "  approval: { on: 2026-02-01, by: [officer] }\n  effective:", StringComparison.Ordinal)), Is.EqualTo(HashOf(Text)));

    [Test]
    public void The_approval_of_a_waiver_is_not_a_part_of_what_it_approves_and_its_last_day_is()
    {
        Assert.That(WaiverOf(Text.Replace("approved-on: 2026-02-01", "approved-on: 2026-02-02", StringComparison.Ordinal)), Is.EqualTo(WaiverOf(Text)));
        Assert.That(WaiverOf(Text.Replace("expires: 2026-03-31", "expires: 2026-04-01", StringComparison.Ordinal)), Is.Not.EqualTo(WaiverOf(Text)));

        static string WaiverOf(string text) => PolicyReader.Read(text, "p.yaml").Document!.Waivers[0].ContentHash;
    }

    [Test]
    public void A_place_is_a_part_of_what_is_approved()
    {
        var waiver = PolicyReader.Read(Text, "p.yaml").Document!.Waivers[0];
        var hashes = new[]
        {
            ApprovalSubject.Of(waiver, "Contoso.Data", null).Hash,
            ApprovalSubject.Of(waiver, "Fabrikam.Data", null).Hash,
            ApprovalSubject.Of(waiver, "Contoso.Data", "contoso/shop").Hash,
            ApprovalSubject.Of(waiver, "Contoso.Data", "contoso/crm").Hash,
            (ApprovalSubject.Of(waiver, "Contoso.Data", null) with { Kind = "exemption" }).Hash,
            (ApprovalSubject.Of(waiver, "Contoso.Data", null) with { Id = "other" }).Hash,
        };
        Assert.That(hashes, Is.Unique);
    }

    [Test]
    public void Texts_that_run_together_alike_are_told_apart()
    {
        var one = new ApprovalSubject("waiver", "A", "bc", "d", "e").Hash;
        Assert.That(new[] { new ApprovalSubject("waiver", "Ab", "c", "d", "e"), new ApprovalSubject("waiver", "A", "b", "cd", "e") }.Select(each => each.Hash), Has.None.EqualTo(one));
    }

    [Test]
    public void The_hash_is_the_same_on_every_machine_and_in_every_version() =>
        Assert.That(HashOf(Example.Smallest), Is.EqualTo("9b9cd17ac66ef38de3dd615d8c6c848a072e870f6c8b3838168dfa4b521aa6f6"));
}

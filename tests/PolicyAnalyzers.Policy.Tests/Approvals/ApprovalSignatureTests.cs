using System;
using System.Security.Cryptography;
using PolicyAnalyzers.Policy.Approvals;

namespace PolicyAnalyzers.Policy.Tests.Approvals;

/// <summary>Keys and signatures.</summary>
[TestFixture]
internal sealed class ApprovalSignatureTests
{
    private static readonly PolicyDate Day = new(2026, 10, 1);
    private static readonly string Hash = new('a', 64);
    private static readonly string Key = TestKeys.PublicKeyOf(TestKeys.Officer);
    private static readonly string Signature = ApprovalSignature.Sign(TestKeys.Officer, Hash, "officer", Day);

    [Test]
    public void What_is_signed_is_verified() => Assert.That(ApprovalSignature.Verify(Key, Signature, Hash, "officer", Day), Is.True);

    [Test]
    public void It_is_verified_again_from_memory() => Assert.That(ApprovalSignature.Verify(Key, Signature, Hash, "officer", Day), Is.True);

    [Test]
    public void A_public_key_is_written_as_every_tool_writes_it() =>
        Assert.That(Key, Is.EqualTo(Convert.ToBase64String(TestKeys.Officer.ExportSubjectPublicKeyInfo())));

    [Test]
    public void Another_hash_role_day_or_key_is_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ApprovalSignature.Verify(Key, Signature, new string('b', 64), "officer", Day), Is.False);
            Assert.That(ApprovalSignature.Verify(Key, Signature, Hash, "logistics", Day), Is.False);
            Assert.That(ApprovalSignature.Verify(Key, Signature, Hash, "officer", new PolicyDate(2026, 10, 2)), Is.False);
            Assert.That(ApprovalSignature.Verify(TestKeys.PublicKeyOf(TestKeys.Stranger), Signature, Hash, "officer", Day), Is.False);
        });
    }

    [Test]
    public void Every_changed_byte_of_a_signature_is_refused()
    {
        var bytes = Convert.FromBase64String(Signature);
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[i] ^= 1;
            Assert.That(ApprovalSignature.Verify(Key, Convert.ToBase64String(changed), Hash, "officer", Day), Is.False, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Test]
    public void Keys_of_other_curves_are_none()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Assert.That(ApprovalKey.IsKey(Convert.ToBase64String(other.ExportSubjectPublicKeyInfo())), Is.False);
    }

    [Test]
    public void A_point_that_lies_on_no_curve_verifies_nothing()
    {
        var bytes = Convert.FromBase64String(Key);
        bytes[^1] ^= 1;
        var key = Convert.ToBase64String(bytes);
        Assert.That(ApprovalKey.IsKey(key), Is.True);
        Assert.That(ApprovalSignature.Verify(key, Signature, Hash, "officer", Day), Is.False);
    }

    [TestCase("")]
    [TestCase("A")]
    [TestCase("not base64, and of no length that would be")]
    [TestCase("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE")]
    public void Odd_texts_are_neither_keys_nor_signatures(string text)
    {
        Assert.That(ApprovalKey.IsKey(text), Is.False);
        Assert.That(ApprovalSignature.IsSignature(text), Is.False);
        Assert.That(ApprovalSignature.Verify(text, text, Hash, "officer", Day), Is.False);
    }
}

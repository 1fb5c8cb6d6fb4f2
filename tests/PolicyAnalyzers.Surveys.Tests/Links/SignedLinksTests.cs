using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using PolicyAnalyzers.Surveys.Links;

namespace PolicyAnalyzers.Surveys.Tests.Links;

/// <summary>A link says whose it is, and nobody else can make one.</summary>
internal sealed class SignedLinksTests
{
    private static readonly DateTimeOffset Now = new(2027, 2, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly byte[] FirstKey = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] SecondKey = RandomNumberGenerator.GetBytes(32);
    private readonly SettableClock clock = new() { Now = Now };

    private SignedLinks Links(string current = "k1", params (string Id, byte[] Key)[] keys)
    {
        var all = new Dictionary<string, byte[]>();
        foreach (var (id, key) in keys.Length == 0 ? [("k1", FirstKey)] : keys)
        {
            all.Add(id, key);
        }

        return new SignedLinks(new LinkKeys(current, all), clock);
    }

    [SetUp]
    public void Start() => clock.Now = Now;

    [Test]
    public void A_link_gives_back_what_was_signed()
    {
        var token = Links().Sign(LinkPurpose.Survey, "5f0c6c1e", Now.AddDays(14));

        Assert.That(token, Does.Match("^[A-Za-z0-9_.-]+$"));
        Assert.That(Links().Read(LinkPurpose.Survey, token), Is.EqualTo(new LinkReading(LinkStatus.Valid, "5f0c6c1e")));
    }

    [Test]
    public void A_link_shows_nobody_whose_it_is()
    {
        var token = Links().Sign(LinkPurpose.OptOut, "customer-4711", Now.AddDays(1));
        var payload = System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1]);

        Assert.That(System.Text.Encoding.UTF8.GetString(payload), Does.Not.Contain("4711"));
        Assert.That(token, Is.Not.EqualTo(Links().Sign(LinkPurpose.OptOut, "customer-4711", Now.AddDays(1))), "Two links of one person cannot be told to be that.");
    }

    [Test]
    public void A_link_that_is_meant_to_hold_for_ever_does()
    {
        var token = Links().Sign(LinkPurpose.OptOut, "a", DateTimeOffset.MaxValue);
        clock.Now = Now.AddYears(50);

        Assert.That(Links().Read(LinkPurpose.OptOut, token).Status, Is.EqualTo(LinkStatus.Valid));
    }

    [Test]
    public void A_link_expires_to_the_second()
    {
        var token = Links().Sign(LinkPurpose.Survey, "a", Now.AddMinutes(30));
        clock.Now = Now.AddMinutes(30).AddSeconds(-1);
        Assert.That(Links().Read(LinkPurpose.Survey, token).Status, Is.EqualTo(LinkStatus.Valid));

        clock.Now = Now.AddMinutes(30);
        Assert.That(Links().Read(LinkPurpose.Survey, token), Is.EqualTo(new LinkReading(LinkStatus.Expired, "a")));
    }

    [Test]
    public void A_link_opens_only_what_it_was_made_for()
    {
        var token = Links().Sign(LinkPurpose.Survey, "a", Now.AddDays(1));

        Assert.That(Links().Read(LinkPurpose.OptOut, token), Is.EqualTo(new LinkReading(LinkStatus.Forged, null)));
    }

    [Test]
    public void A_link_with_any_character_changed_is_forged()
    {
        var token = Links().Sign(LinkPurpose.Survey, "5f0c6c1e", Now.AddDays(1));
        for (var i = 0; i < token.Length; i++)
        {
            var changed = token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..];
            Assert.That(Links().Read(LinkPurpose.Survey, changed).Status, Is.EqualTo(LinkStatus.Forged), changed);
        }
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(".")]
    [TestCase("..")]
    [TestCase("k1..")]
    [TestCase("k1.AQ.AQ")]
    [TestCase("k1.%00.\u0000")]
    [TestCase("a.b.c.d")]
    public void Anything_else_is_forged_and_throws_nothing(string? token) => Assert.That(Links().Read(LinkPurpose.Survey, token).Status, Is.EqualTo(LinkStatus.Forged));

    [Test]
    public void A_long_text_is_not_looked_at() => Assert.That(Links().Read(LinkPurpose.Survey, "k1." + new string('A', 100_000) + ".AA").Status, Is.EqualTo(LinkStatus.Forged));

    [Test]
    public void A_value_can_be_written_in_one_way_alone()
    {
        var token = Links().Sign(LinkPurpose.Survey, "ab", Now.AddDays(1));

        Assert.That(Links().Read(LinkPurpose.Survey, token + "=").Status, Is.EqualTo(LinkStatus.Forged));
        Assert.That(Links().Read(LinkPurpose.Survey, token + " ").Status, Is.EqualTo(LinkStatus.Forged));
    }

    [Test]
    public void After_a_rotation_old_links_hold_until_their_key_is_taken_away()
    {
        var old = Links().Sign(LinkPurpose.Survey, "a", Now.AddDays(1));
        var rotated = Links("k2", ("k1", FirstKey), ("k2", SecondKey));

        Assert.That(rotated.Sign(LinkPurpose.Survey, "a", Now.AddDays(1)), Does.StartWith("k2."));
        Assert.That(rotated.Read(LinkPurpose.Survey, old).Status, Is.EqualTo(LinkStatus.Valid));
        Assert.That(Links("k2", ("k2", SecondKey)).Read(LinkPurpose.Survey, old).Status, Is.EqualTo(LinkStatus.Forged));
    }

    [Test]
    public void A_key_that_is_replaced_under_its_id_signs_nothing_of_before()
    {
        var old = Links().Sign(LinkPurpose.Survey, "a", Now.AddDays(1));

        Assert.That(Links("k1", ("k1", SecondKey)).Read(LinkPurpose.Survey, old).Status, Is.EqualTo(LinkStatus.Forged));
    }

    [Test]
    public void A_weak_or_missing_key_is_refused_without_showing_it()
    {
        var weak = new byte[31];
        Assert.That(() => Links("k1", ("k1", weak)), Throws.ArgumentException.With.Message.Contains("'k1' has 31 bytes"));
        Assert.That(() => Links("k9"), Throws.ArgumentException.With.Message.Contains("'k9' is not among the keys"));
        Assert.That(() => Links("a.b", ("a.b", FirstKey)), Throws.ArgumentException.With.Message.Contains("'a.b' is no id"));
    }
}

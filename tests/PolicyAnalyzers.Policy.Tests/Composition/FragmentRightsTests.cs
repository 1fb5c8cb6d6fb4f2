using System.Linq;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Tests.Composition;

/// <summary>What is said of a key's rights is what the composer does.</summary>
[TestFixture]
internal sealed class FragmentRightsTests
{
    private const string Head = "schema: 1\nfragment: { id: checkout, extends: Contoso.CustomerData }\n";

    private static readonly PolicyDocument Organisation = PolicyReader.Read(Example.Text, "policy.yaml").Document!;

    [TestCase("survey-policy.minimum-age", "raise it", "survey-policy: { minimum-age: 18 }", "survey-policy: { minimum-age: 15 }")]
    [TestCase("consents.*.max-age", "lower it", "consents: { sms-updates: { max-age: 30d } }", "consents: { sms-updates: { max-age: 731d } }")]
    [TestCase("survey-policy.quiet-hours.from", "set it earlier", "survey-policy: { quiet-hours: { from: \"20:00\" } }", "survey-policy: { quiet-hours: { from: \"22:00\" } }")]
    [TestCase("survey-policy.quiet-hours.to", "set it later", "survey-policy: { quiet-hours: { to: \"09:00\" } }", "survey-policy: { quiet-hours: { to: \"07:00\" } }")]
    [TestCase("data.require", "add to it", "data: { require: [origin, purpose, consent, outcome] }", "data: { require: [origin] }")]
    [TestCase("consents.*.channels", "leave some out", "consents: { delivery-feedback: { channels: [email] } }", "consents: { delivery-feedback: { channels: [email, sms, push] } }")]
    [TestCase("survey-policy.kill-switch", "switch it on", "survey-policy: { kill-switch: on }", null)]
    [TestCase("levels.default", "raise it, for every rule", "levels: { default: soft-mandatory }", "levels: { default: observe }")]
    [TestCase("surveys.*.anonymity", "tighten it, in the order identified, confidential, anonymous", "surveys: { post-delivery: { anonymity: anonymous } }", "surveys: { post-delivery: { anonymity: identified } }")]
    [TestCase("survey-policy.jurisdictions", "add entries", "survey-policy: { jurisdictions: { AT: { survey-is-advertising: on } } }", null)]
    [TestCase("data.categories", "add categories of the taxonomy", "data: { categories: { contact.fax: { terms: [telefax] } } }", "data: { categories: { contoso.new: { kind: identity } } }")]
    [TestCase("data.attributes", "add entries that do not mean 'none'", "data: { attributes: { Contoso.PhoneAttribute: contact.phone } }", "data: { attributes: { Contoso.PhoneAttribute: none } }")]
    [TestCase("models", "add entries without 'cleans'", "models: { \"M:Old.Find\": { returns: contact.phone } }", "models: { \"M:Old.Hide\": { cleans: anonymous } }")]
    [TestCase("uses", "add entries that a delegation grants", null, "uses: { new: { title: New, purpose: satisfaction } }")]
    [TestCase("data.exempt", "add approved entries", null, "data: { exempt: { \"T:Contoso.Shop\": ours } }")]
    [TestCase("purposes", null, null, "purposes: { new: { title: New } }")]
    [TestCase("board.quorum", null, null, "board: { quorum: 4 }")]
    [TestCase("data.categories.*.dpv", null, null, "data: { categories: { contact.phone: { dpv: [pd:Contact] } } }")]
    [TestCase("survey-policy.client", null, null, "survey-policy: { client: \"T:Contoso.Other\" }")]
    public void A_right_is_what_the_composer_grants(string path, string? right, string? granted, string? refused)
    {
        var shape = PolicyLanguage.AllKeys().Single(key => key.Key == path).Value.Shape;

        Assert.That(FragmentRights.Of(path, shape), Is.EqualTo(right));
        Assert.That(granted is null ? 0 : Refusals(granted), Is.Zero, granted);
        Assert.That(refused is null ? 1 : Refusals(refused), Is.EqualTo(1), refused);
    }

    [Test]
    public void Nothing_is_said_of_a_head_or_of_a_map_that_is_judged_key_by_key() =>
        Assert.That(new[] { "schema", "fragment.id", "survey-policy", "uses.*.origin" }.Where(FragmentRights.IsJudged), Is.Empty);

    private static int Refusals(string lines)
    {
        var result = FragmentReader.Read(Head + lines + "\n", "f.yaml", Organisation);
        Assert.That(result.Problems, Is.Empty);
        return PolicyComposer.Compose(Organisation, [result.Fragment!], CompositionSettings.None).Problems.Length;
    }
}

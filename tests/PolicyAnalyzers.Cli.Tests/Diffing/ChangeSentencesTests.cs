using System;
using System.Linq;
using PolicyAnalyzers.Cli.Diffing;
using PolicyAnalyzers.Cli.Diffing.Wording;
using PolicyAnalyzers.Cli.Tests.Support;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Tests.Diffing;

/// <summary>What an analyst reads of a change.</summary>
public sealed class ChangeSentencesTests
{
    // What is replaced in the example, by what, and what is said.
    private static readonly (string Part, string Replacement, string Sentence)[] Edits =
    [
        ("delivery-feedback: { title: Questions after a delivery, purposes: [satisfaction], channels: [email, sms]", "delivery-feedback: { title: Questions after a delivery, purposes: [satisfaction], channels: [email, sms, push]", "Consent \"Questions after a delivery\" now also covers push messages."),
        ("channels: [email, sms], max-age: 365d", "channels: [email, in-app, web], max-age: 365d", "Consent \"Questions after a delivery\" now also covers questions inside the app and questions on the website, and no longer covers text messages."),
        ("max-age: 365d", "max-age: 1d", "Consent \"Questions after a delivery\" now holds for 1 day once given, and not for 365 days."),
        (", max-age: 365d", "", "Consent \"Questions after a delivery\" no longer runs out; it held for 365 days."),
        ("title: Questions after a delivery", "title: How it went", "Consent \"Questions after a delivery\" is now called \"How it went\"; it was called \"Questions after a delivery\"."),
        ("logistics: { name: Logistics", "logistics: { name: Shipping", "Role \"logistics\" is now held by \"Shipping\", and no longer by \"Logistics\"."),
        ("secretariat: data-protection-officer", "secretariat: logistics", "\"Logistics\" now prepares the board's meetings, and no longer \"N. Papadaki\"."),
        ("hard-mandatory: 2027-04-01", "hard-mandatory: 2027-06-01", "From 2027-06-01, and not from 2027-04-01, using a survey platform outside the governed client (POL3001) is an error that nothing lifts."),
        ("POL3001: { advisory: 2026-11-01, hard-mandatory: 2027-04-01 }", "POL3001: hard-mandatory", "Using a survey platform outside the governed client (POL3001) is now an error that nothing lifts; it was a warning, from 2027-04-01 an error that nothing lifts."),
        ("POL3001: {", "POL1002: { advisory: 2026-11-01, soft-mandatory: 2027-02-01 }\n  POL3001: {", "From 2027-02-01 customer data without its origin (POL1002) is an error that only an approved waiver lifts; until then it stays a warning."),
        ("default: advisory", "default: soft-mandatory", "Every rule that the policy gives no level of its own (POL1002 to POL4005, 35 rules) is now an error that only an approved waiver lifts; it was a warning."),
        ("break-glass: 3d", "break-glass: 2d", "An emergency waiver now lasts 2 days at most, and not 3 days."),
        (Behind("hash: "), "hash: 0", "The approval is now of another text."),
        (Behind("signatures: { data-protection-officer: "), "signatures: { data-protection-officer: 0", "The version bears a new signature of \"N. Papadaki\"."),
        ("tests: off", "tests: on", "Customer data is now reported in test projects too."),
        ("require: [origin, purpose, consent] ", "require: [origin, purpose, destination] ", "Customer data must now also declare its destination. Customer data need no longer declare its consent."),
        ("dpv: [pd:UID]", "dpv: [pd:Identifier]", "Category \"contoso.meter-number\" is now also pd:Identifier in W3C DPV, and is no longer pd:UID in W3C DPV."),
        ("languages: [en, pl]", "languages: [en]", "Names in code in Polish are now only weak evidence."),
        ("  languages: [en, pl]", "", "Names in code are now read for certain in every language that is known."),
        ("hold: detect", "hold: measure", "An emotion may now be measured on a scale."),
        ("kill-switch: off", "kill-switch: on", "No survey leaves the company any more: the kill switch is on."),
        ("    destinations: [sms-gateway]", "    destinations: [sms-gateway, agents]", "Use \"Tell the customer when the parcel arrives\" may now also pass its data to \"Service agents\"."),
        ("data: { contact.phone: e-mail is read too late }", "data: { contact.phone: e-mail is read too late, device.ip: where }", "Use \"Tell the customer when the parcel arrives\" now also covers the IP address (\"where\")."),
        ("legal-basis: contract, goal", "legal-basis: legitimate_interest, goal", "Purpose \"Tell customers about their orders\" now rests on legitimate interests, and no longer on contract or steps before it."),
        ("client: { assembly: Contoso.Surveys, symbol: \"T:Contoso.Surveys.SurveyClient\" }", "client: { assembly: Contoso.Ask, symbol: \"T:Contoso.Surveys.SurveyClient\" }", "Surveys now go through Contoso.Surveys.SurveyClient in Contoso.Ask, and no longer through Contoso.Surveys.SurveyClient in Contoso.Surveys."),
        ("    \"T:Contoso.Crm.OldSurveyJob\":", "    \"T:Contoso.Crm.OtherJob\": { owner: logistics, retire-by: 2027-01-31 }\n    \"T:Contoso.Crm.OldSurveyJob\":", "Contoso.Crm.OtherJob may use a survey platform outside the governed client until 2027-01-31."),
        ("keywords: { en: [stop], pl", "keywords: { en: [stop, no], pl", "In English, \"no\" now also means an opt-out."),
        ("  delivery-survey:\n", "  welcome:\n    title: Greet new customers\n    data: { contact.email: read at leisure }\n    purpose: order-updates\n    destinations: [agents]\n  delivery-survey:\n", "New use \"Greet new customers\": it may use the e-mail address for the purpose \"Tell customers about their orders\" and pass it to \"Service agents\"."),
        ("  agents: { title: Service agents", "  new-agents: { title: Agents abroad }\n  agents: { title: Service agents", "New destination \"Agents abroad\"."),
        ("channels-in:", "channels-in:\n  post-box: { address: Box 1 }", "New inbound channel \"post-box\"."),
        ("expires: 2027-03-31", "expires: 2027-02-28", "Waiver \"gap-in-old-import\" now holds until 2027-02-28, and not until 2027-03-31."),
        ("cleans: pseudonymous", "cleans: anonymous", "What is known of the code Security.Mask(System.String) \"cleans\" is now anonymous; it was pseudonymous."),
    ];

    // The first letter of what was signed differs with every signature.
    private static string Behind(string key) => ExamplePolicy.Text.Substring(ExamplePolicy.Text.IndexOf(key, StringComparison.Ordinal), key.Length + 1);

    [TestCaseSource(nameof(Edits))]
    public void A_change_is_said_in_plain_words((string Part, string Replacement, string Sentence) edit)
    {
        using var folder = new SampleFolder();

        var diff = PolicyDiff.Of(
            ExamplePolicy.Source(folder, "old.yaml", ExamplePolicy.Text),
            ExamplePolicy.Source(folder, "new.yaml", ExamplePolicy.With((edit.Part, edit.Replacement))));

        Assert.That(diff.Changes.Select(change => change.Text), Is.EqualTo(new[] { edit.Sentence }));
    }

    [Test]
    public void What_is_gone_is_said_with_what_follows_and_stands_in_the_older_file()
    {
        using var folder = new SampleFolder();

        var diff = PolicyDiff.Of(
            ExamplePolicy.Source(folder, "old.yaml", ExamplePolicy.With(("channels-in:", "channels-in:\n  post-box: { address: Box 1 }"), ("destinations: ", "destinations:\n  paper: { title: The archive }  "))),
            ExamplePolicy.Source(folder, "new.yaml", ExamplePolicy.Text));

        Assert.That(diff.Changes.Select(change => change.Text), Is.EqualTo(new[] { "Destination \"The archive\" is gone: code that names it no longer builds.", "Inbound channel \"post-box\" is gone." }));
        Assert.That(diff.Changes.Select(change => change.Path), Has.All.EqualTo(folder.At("old.yaml")));
    }

    [Test]
    public void A_key_that_nobody_wrote_a_phrase_for_is_said_in_general_words()
    {
        using var folder = new SampleFolder();
        var policy = ExamplePolicy.Source(folder, "policy.yaml", ExamplePolicy.Text).Document;
        var sentences = new ChangeSentences(policy, policy);

        Assert.Multiple(() =>
        {
            Assert.That(
                sentences.Of(new PolicyChange("uses.delivery-sms.night-rule", "uses.*.night-rule", ChangeEffect.Rewords) { Older = "a", Newer = "b" }),
                Is.EqualTo("Use \"Tell the customer when the parcel arrives\" \"night rule\" is now \"b\"; it was \"a\"."));
            Assert.That(
                sentences.Of(new PolicyChange("motto", "motto", ChangeEffect.Rewords) { Newer = "b" }), Is.EqualTo("\"motto\" is now stated: \"b\"."));
            Assert.That(
                sentences.Of(new PolicyChange("mottos", "mottos", ChangeEffect.Rewords) { Added = ["x"], Removed = ["y", "z"] }), Is.EqualTo("\"mottos\" now lists \"x\", and no longer \"y\" and \"z\"."));
        });
    }

    [Test]
    public void Every_phrase_is_about_a_key_of_the_language()
    {
        var keys = PolicyLanguage.AllKeys().Select(key => key.Key).ToHashSet();
        var phrases = GovernancePhrases.All.Concat(CyclePhrases.All).Concat(SurveyPhrases.All).Select(phrase => phrase.Pattern).ToList();

        Assert.That(phrases, Is.Unique);
        Assert.That(phrases.Where(pattern => !pattern.StartsWith('*') && !keys.Contains(pattern.EndsWith(".*", System.StringComparison.Ordinal) ? pattern[..^2] : pattern)), Is.Empty);
    }
}

using System;
using System.Linq;
using PolicyAnalyzers.Policy.Comparison;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Policy.Tests.Comparison;

[TestFixture]
internal sealed class PolicyComparerTests
{
    // What is replaced in the example, by what, and what that does to which value.
    private static readonly (string Old, string New, string Path, ChangeEffect Effect)[] Edits =
    [
        ("title: Customer data and survey policy", "title: Customer data", "policy.title", ChangeEffect.Rewords),
        ("requires: { analyzers: 1.0.0 }", "requires: { analyzers: 1.1.0 }", "policy.requires.analyzers", ChangeEffect.Tightens),
        ("    requires: { analyzers: 1.0.0 }".TrimStart(), "requires: { analyzers: 0.9.0 }", "policy.requires.analyzers", ChangeEffect.Loosens),
        ("may-approve: [waivers, exemptions, baselines]", "may-approve: [waivers]", "roles.data-protection-officer.may-approve", ChangeEffect.Tightens),
        ("quorum: 3", "quorum: 4", "board.quorum", ChangeEffect.Rewords),
        ("POL1001: soft-mandatory", "POL1001: advisory", "levels.POL1001", ChangeEffect.Loosens),
        ("POL1001: soft-mandatory", "POL1002: soft-mandatory\n  POL1001: soft-mandatory", "levels.POL1002", ChangeEffect.Tightens),
        ("hard-mandatory: 2027-04-01", "hard-mandatory: 2027-05-01", "levels.POL3001", ChangeEffect.Loosens),
        ("{ advisory: 2026-11-01, hard-mandatory: 2027-04-01 }", "soft-mandatory", "levels.POL3001", ChangeEffect.Either),
        ("tests: off", "tests: on", "levels.tests", ChangeEffect.Tightens),
        ("tests: off", "", "", ChangeEffect.None),
        ("waived: 5%", "waived: 5.0%", "", ChangeEffect.None),
        ("waived: 5%", "waived: 4%", "levels.drift.waived", ChangeEffect.Tightens),
        ("require: [origin, purpose, consent]", "require: [origin, purpose]", "data.require", ChangeEffect.Loosens),
        ("require: [origin, purpose, consent]", "require: [consent, purpose, origin]", "", ChangeEffect.None),
        ("require: [origin, purpose, consent]", "require: [origin, purpose, outcome]", "data.require", ChangeEffect.Either),
        ("group-by: type", "group-by: member", "data.group-by", ChangeEffect.Either),
        ("generated: [\"**/Generated/**\"]", "generated: [\"**/Generated/**\", \"**/Proto/**\"]", "data.generated", ChangeEffect.Loosens),
        ("languages: [en, pl]", "languages: [en]", "data.languages", ChangeEffect.Loosens),
        ("languages: [en, pl]", "", "data.languages", ChangeEffect.Tightens),
        ("terms: [meter number, nr licznika]", "terms: [meter number, nr licznika, meter id]", "data.categories.contoso.meter-number.terms", ChangeEffect.Tightens),
        ("dpv: [pd:UID]", "dpv: [pd:UID, pd:Identifier]", "data.categories.contoso.meter-number.dpv", ChangeEffect.Rewords),
        (", fides: [user.unique_id]", "", "data.categories.contoso.meter-number.fides", ChangeEffect.Rewords),
        ("PersonalDataAttribute: personal", "PersonalDataAttribute: none", "data.attributes.Microsoft.AspNetCore.Identity.PersonalDataAttribute", ChangeEffect.Loosens),
        ("our own shops, not customers", "our shops", "data.exempt.T:Contoso.Store.Branch", ChangeEffect.Rewords),
        ("hold: detect", "hold: measure", "data.emotion.hold", ChangeEffect.Loosens),
        ("forbids: [marketing.direct]", "forbids: []", "origins.signup-form.forbids", ChangeEffect.Loosens),
        ("channels: [email, sms], max-age: 365d", "channels: [email], max-age: 365d", "consents.delivery-feedback.channels", ChangeEffect.Tightens),
        ("max-age: 365d", "max-age: 366d", "consents.delivery-feedback.max-age", ChangeEffect.Loosens),
        ("kind: service.notification, legal-basis: contract", "kind: service.notification, legal-basis: legitimate_interest", "purposes.order-updates.legal-basis", ChangeEffect.Either),
        ("retention: 400d", "retention: 30d", "purposes.order-updates.retention", ChangeEffect.Tightens),
        ("destinations: [survey-platform, agents]", "destinations: [agents]", "uses.delivery-survey.destinations", ChangeEffect.Tightens),
        ("contact.phone: e-mail is read too late", "contact.phone: faster", "uses.delivery-sms.data.contact.phone", ChangeEffect.Rewords),
        ("kill-switch: off", "kill-switch: on", "survey-policy.kill-switch", ChangeEffect.Tightens),
        ("kill-switch: off", "kill-switch: false", "", ChangeEffect.None),
        ("transactional: { max: 1, per: 30d }", "transactional: { max: 2, per: 30d }", "survey-policy.contact-frequency.transactional.max", ChangeEffect.Loosens),
        ("from: \"21:00\"", "from: \"20:30\"", "survey-policy.quiet-hours.from", ChangeEffect.Tightens),
        ("scope: global", "scope: channel", "survey-policy.opt-out.scope", ChangeEffect.Loosens),
        ("minimum-age: 16", "minimum-age: 18", "survey-policy.minimum-age", ChangeEffect.Tightens),
        ("minimum-age: 16", "", "survey-policy.minimum-age", ChangeEffect.Loosens),
        ("retire-by: 2027-03-31", "retire-by: 2027-02-28", "survey-policy.legacy.T:Contoso.Crm.OldSurveyJob.retire-by", ChangeEffect.Tightens),
        ("status: open", "status: closed", "surveys.post-delivery.status", ChangeEffect.Tightens),
        ("fieldwork: { from: 2027-01-01, to: 2027-06-30 }", "fieldwork: { from: 2027-01-01, to: 2027-07-30 }", "surveys.post-delivery.fieldwork.to", ChangeEffect.Loosens),
        ("cleans: pseudonymous", "cleans: anonymous", "models.M:Security.Mask(System.String).cleans", ChangeEffect.Either),
        ("expires: 2027-03-31", "expires: 2027-02-28", "waivers.gap-in-old-import.expires", ChangeEffect.Tightens),
    ];

    [Test]
    public void A_policy_does_not_differ_from_itself() => Assert.That(PolicyComparer.Compare(Read(Example.Text), Read(Example.Text)), Is.Empty);

    [Test]
    public void Comments_line_ends_and_the_way_of_writing_make_no_difference()
    {
        var text = Example.Text.Replace("\n", "  # note\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        var json = JsonText.Of(DeclaredKey.Root);

        Assert.That(PolicyComparer.Compare(Read(DeclaredKey.Text), Read(json)), Is.Empty);
        Assert.That(PolicyComparer.Compare(Read(Example.Text), Read(text)), Is.Empty);
    }

    [TestCaseSource(nameof(Edits))]
    public void An_edit_does_what_it_does_and_its_undoing_the_opposite((string Old, string New, string Path, ChangeEffect Effect) edit)
    {
        Assert.That(Example.Text, Does.Contain(edit.Old));
        var older = Read(Example.Text);
        var newer = Read(Replace(Example.Text, edit.Old, edit.New));

        var forth = PolicyComparer.Compare(older, newer).Where(change => edit.Path.Length == 0 || change.Path == edit.Path).ToArray();
        var back = PolicyComparer.Compare(newer, older).Where(change => edit.Path.Length == 0 || change.Path == edit.Path).ToArray();

        Assert.That(forth.Select(change => change.Effect), edit.Path.Length == 0 ? Is.Empty : Is.EqualTo(new[] { edit.Effect }));
        Assert.That(back.Select(change => change.Effect), Is.EqualTo(forth.Select(change => Opposite(change.Effect))));
    }

    [Test]
    public void A_new_card_is_one_change_with_its_place()
    {
        const string card = "  tell-neighbour: { title: Tell the neighbour }\n";
        var newer = Read(Replace(Example.Text, "uses:  ", card.Insert(0, "uses:\n") + "#"));

        var change = PolicyComparer.Compare(Read(Example.Text), newer).Single();

        Assert.That((change.Path, change.Pattern, change.Effect, change.IsEntry), Is.EqualTo(("uses.tell-neighbour", "uses.*", ChangeEffect.Loosens, true)));
        Assert.That((change.Older, change.OlderSpan, change.Newer), Is.EqualTo(((string?)null, (SourceSpan?)null, "{ title: Tell the neighbour }")));
        Assert.That(change.NewerSpan!.Value.Column, Is.EqualTo(3));
        Assert.That(change.ReadBy, Does.Contain("POL0009"));
    }

    [Test]
    public void A_list_says_what_came_and_what_went()
    {
        var newer = Read(Replace(Example.Text, "require: [origin, purpose, consent]", "require: [origin, outcome]"));

        var change = PolicyComparer.Compare(Read(Example.Text), newer).Single();

        Assert.That(change.Added, Is.EqualTo(new[] { "outcome" }));
        Assert.That(change.Removed, Is.EqualTo(new[] { "purpose", "consent" }));
    }

    [Test]
    public void A_cleaner_loosens_and_a_source_tightens()
    {
        var added = PolicyComparer.Compare(Read(Replace(Example.Text, "models:  ", "models:\n  \"M:A.B\": { cleans: masked }\n  \"M:A.C\": { returns: contact.phone }\n#")), Read(Example.Text));

        Assert.That(added.Select(change => (change.Path, change.Effect)), Is.EqualTo(new[] { ("models.M:A.B", ChangeEffect.Tightens), ("models.M:A.C", ChangeEffect.Loosens) }));
    }

    [Test]
    public void Raising_the_default_raises_every_rule_that_is_not_named()
    {
        var newer = Read(Replace(Example.Text, "default: advisory", "default: soft-mandatory"));

        var changes = PolicyComparer.Compare(Read(Example.Text), newer);

        Assert.That(changes.Select(change => change.Effect).Distinct(), Is.EqualTo(new[] { ChangeEffect.Tightens }));
        Assert.That(changes.Select(change => change.Path), Does.Contain("levels.POL1002").And.Not.Contain("levels.POL1001"));
    }

    [Test]
    public void A_level_that_is_announced_tightens_from_its_day()
    {
        var newer = Read(Replace(Example.Text, "default: advisory", "default: advisory\n  POL1002: { advisory: 2026-11-01, soft-mandatory: 2028-01-01 }"));

        Assert.That(PolicyComparer.Compare(Read(Example.Text), newer).Single().Effect, Is.EqualTo(ChangeEffect.Tightens));
    }

    private static ChangeEffect Opposite(ChangeEffect effect) => effect switch
    {
        ChangeEffect.Tightens => ChangeEffect.Loosens,
        ChangeEffect.Loosens => ChangeEffect.Tightens,
        _ => effect,
    };

    private static string Replace(string text, string old, string by)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + by + text[(at + old.Length)..];
    }

    private static PolicyDocument Read(string text)
    {
        var result = PolicyReader.Read(text, "policy.yaml");
        Assert.That(result.Problems.Select(problem => problem.Message), Is.Empty);
        return result.Document!;
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Comparison;

namespace PolicyAnalyzers.Tests.Composition;

/// <summary>
/// Every way to loosen a policy. Written into the policy itself it takes findings away, which shows that the sample and the comparison would
/// notice; written into a fragment it takes none, and is told.
/// </summary>
internal sealed class LooseningOperatorsTests
{
    private const string Organisation = """
        schema: 1
        policy: { id: Test.Policy, version: 1.0.0, contact: cx@test.example, effective: 2026-11-01 }
        roles:
          owner: { name: An Owner, may-approve: [waivers] }
        levels:
          default: advisory
          POL1001: soft-mandatory
          POL3001: { advisory: 2026-11-01, hard-mandatory: 2027-04-01 }
          tests: on
          drift: { waived: 5% }
        data:
          require: [origin, purpose, consent]
          languages: [en, pl]
          generated: ["**/Nothing/**"]
          attributes: { Shop.SensitiveAttribute: personal }
          categories:
            test.alias: { kind: identity, terms: [club alias] }
          exempt: { "T:Shop.Nothing": nothing }
          emotion: { hold: detect }
        origins:
          signup-form: { forbids: [marketing.direct] }
        consents:
          questions: { purposes: [satisfaction], channels: [email], max-age: 365d }
        purposes:
          order-updates: { legal-basis: contract, retention: 400d, compatible: [] }
          satisfaction: { legal-basis: consent }
        insights:
          success: { title: Parcels received }
        destinations:
          gateway: { symbols: ["N:Sms"], hosts: [sms.test.example] }
        uses:
          delivery-sms: { data: { contact.phone: fast }, purpose: order-updates, destinations: [] }
        metrics:
          first: { title: First }
        survey-policy:
          kill-switch: on
          client: { assembly: Test.Surveys, symbol: "T:Test.Surveys.Client" }
          platforms:
            qualtrics: { status: retired }
            old-polls: { status: retired, until: 2026-12-31, symbols: [{ assembly: Test.Polls, symbol: "N:Test.Polls" }] }
          legacy:
            "T:Legacy.Job": { owner: owner, retire-by: 2026-12-31 }
          require: [goal, owner]
          contact-frequency:
            transactional: { max: 1, per: 30d }
            rest: { after-invitation: 14d }
            reminders: { max: 1, after: 3d }
          quiet-hours: { from: "21:00", to: "08:00", unknown-zone: block }
          opt-out: { scope: global, within: 2d }
          minimum-age: 16
          minimum-group: 5
          on-blocked: drop
          reply-to: []
        channels-in:
          feedback: { address: feedback@test.example, answer-within: 5d }
        surveys:
          post: { status: closed, channels: [email], sample: 20%, anonymity: anonymous, fieldwork: { from: 2027-01-01, to: 2027-02-01 } }
        experiments:
          fast: { spacing: 14d, sample-size: 100 }
        delegations:
          team: { repositories: ["other/*"], may-add: [uses], purposes: [order-updates], channels: [email], no-longer-than: 10d }
        """;

    private const string Header = "schema: 1\nfragment: { id: team, extends: Test.Policy, repository: test/shop, effective: 2026-11-01 }\n";

    private static readonly Lazy<ComposedSample> Sample = new(() => new ComposedSample());

    // What is replaced in the policy and by what; the same wish as a fragment; the build's day. What no rule reads yet is told by the comparison alone.
    private static readonly TestCaseData[] Operators =
    [
        Seen("POL1001: soft-mandatory", "POL1001: advisory", "levels: { POL1001: advisory }"),
        Seen("POL1001: soft-mandatory", "POL1001: { advisory: 2026-11-01, soft-mandatory: 2028-01-01 }", "levels: { POL1001: { advisory: 2026-11-01, soft-mandatory: 2028-01-01 } }"),
        Seen("default: advisory", "default: observe", "levels: { default: observe }"),
        Seen("hard-mandatory: 2027-04-01", "hard-mandatory: 2029-04-01", "levels: { POL3001: { advisory: 2026-11-01, hard-mandatory: 2029-04-01 } }", "2027-05-01"),
        Told("tests: on", "tests: off", "levels: { tests: off }"),
        Told("waived: 5%", "waived: 50%", "levels: { drift: { waived: 50% } }"),
        Seen("require: [origin, purpose, consent]", "require: [purpose]", "data: { require: [purpose] }"),
        Seen("languages: [en, pl]", "languages: [en]", "data: { languages: [en] }"),
        Seen("generated: [\"**/Nothing/**\"]", "generated: [\"**/Tools/**\"]", "data: { generated: [\"**/Tools/**\"] }"),
        Seen("SensitiveAttribute: personal", "SensitiveAttribute: none", "data: { attributes: { Shop.SensitiveAttribute: none } }"),
        Seen("terms: [club alias]", "terms: [nick]", "data: { categories: { test.alias: { terms: [nick] } } }"),
        Seen("\"T:Shop.Nothing\": nothing", "\"T:Shop.Customer\": ours", "data: { exempt: { \"T:Shop.Customer\": ours } }"),
        Told("hold: detect", "hold: measure", "data: { emotion: { hold: measure } }"),
        Told("signup-form: {", "team-origin: { title: Ours }\n  signup-form: {", "origins: { team-origin: { title: Ours } }"),
        Told("forbids: [marketing.direct]", "forbids: []", "origins: { signup-form: { forbids: [] } }"),
        Told("channels: [email], max-age", "channels: [email, sms], max-age", "consents: { questions: { channels: [email, sms] } }"),
        Told("max-age: 365d", "max-age: 366d", "consents: { questions: { max-age: 366d } }"),
        Told("purposes: [satisfaction], channels", "purposes: [satisfaction, order-updates], channels", "consents: { questions: { purposes: [satisfaction, order-updates] } }"),
        Seen("satisfaction: { legal-basis: consent }", "satisfaction: { legal-basis: contract }", "purposes: { satisfaction: { legal-basis: contract } }"),
        Seen("retention: 400d", "retention: 900d", "purposes: { order-updates: { retention: 900d } }"),
        Told("compatible: []", "compatible: [satisfaction]", "purposes: { order-updates: { compatible: [satisfaction] } }"),
        Told("  order-updates: {", "  more: { title: More }\n  order-updates: {", "purposes: { more: { title: More } }"),
        Told("symbols: [\"N:Sms\"]", "symbols: []", "destinations: { gateway: { symbols: [] } }"),
        Told("hosts: [sms.test.example]", "hosts: []", "destinations: { gateway: { hosts: [] } }"),
        Told("  gateway: {", "  more: { title: More }\n  gateway: {", "destinations: { more: { title: More } }"),
        Seen("  delivery-sms: {", "  no-such-use: { title: More }\n  delivery-sms: {", "uses: { no-such-use: { purpose: order-updates } }"),
        Told("destinations: [] }", "destinations: [gateway] }", "uses: { delivery-sms: { destinations: [gateway] } }"),
        Seen("contact.phone: fast", "contact.phone: fast, contact.email: too", "uses: { delivery-sms: { data: { contact.email: too } } }"),
        Told("  first: {", "  more: { title: More }\n  first: {", "metrics: { more: { title: More } }"),
        Told("  success: {", "  more: { title: More }\n  success: {", "insights: { more: { title: More } }"),
        Told("kill-switch: on", "kill-switch: off", "survey-policy: { kill-switch: off }"),
        Seen("assembly: Test.Surveys,", "assembly: Subject,", "survey-policy: { client: { assembly: Subject, symbol: \"T:Test.Surveys.Client\" } }"),
        Told("qualtrics: { status: retired }", "qualtrics: { status: approved }", "survey-policy: { platforms: { qualtrics: { status: approved } } }"),
        Told("qualtrics: {", "more: { region: EU }\n    qualtrics: {", "survey-policy: { platforms: { more: { region: EU } } }"),
        Seen("qualtrics: { status: retired }", "qualtrics: { status: retired, until: 2027-12-31 }", "survey-policy: { platforms: { qualtrics: { until: 2027-12-31 } } }", "2027-05-01"),
        Seen("until: 2026-12-31", "until: 2027-12-31", "survey-policy: { platforms: { old-polls: { until: 2027-12-31 } } }", "2027-05-01"),
        Seen("symbols: [{ assembly: Test.Polls, symbol: \"N:Test.Polls\" }]", "symbols: []", "survey-policy: { platforms: { old-polls: { symbols: [] } } }"),
        Seen("retire-by: 2026-12-31", "retire-by: 2027-12-31", "survey-policy: { legacy: { \"T:Legacy.Job\": { retire-by: 2027-12-31 } } }", "2027-05-01"),
        Seen("  legacy:\n", "  legacy:\n    \"N:Shop\": { owner: owner, retire-by: 2027-12-31 }\n", "survey-policy: { legacy: { \"N:Shop\": { owner: owner, retire-by: 2027-12-31 } } }", "2027-05-01"),
        Told("require: [goal, owner]", "require: [goal]", "survey-policy: { require: [goal] }"),
        Told("transactional: { max: 1, per: 30d }", "transactional: { max: 2, per: 30d }", "survey-policy: { contact-frequency: { transactional: { max: 2 } } }"),
        Told("transactional: { max: 1, per: 30d }", "transactional: { max: 1, per: 7d }", "survey-policy: { contact-frequency: { transactional: { per: 7d } } }"),
        Told("after-invitation: 14d", "after-invitation: 1d", "survey-policy: { contact-frequency: { rest: { after-invitation: 1d } } }"),
        Told("reminders: { max: 1, after: 3d }", "reminders: { max: 9, after: 3d }", "survey-policy: { contact-frequency: { reminders: { max: 9 } } }"),
        Told("from: \"21:00\"", "from: \"22:00\"", "survey-policy: { quiet-hours: { from: \"22:00\" } }"),
        Told("to: \"08:00\"", "to: \"07:00\"", "survey-policy: { quiet-hours: { to: \"07:00\" } }"),
        Told("unknown-zone: block", "unknown-zone: strictest", "survey-policy: { quiet-hours: { unknown-zone: strictest } }"),
        Told("scope: global", "scope: platform", "survey-policy: { opt-out: { scope: platform } }"),
        Told("within: 2d", "within: 20d", "survey-policy: { opt-out: { within: 20d } }"),
        Told("minimum-age: 16", "minimum-age: 6", "survey-policy: { minimum-age: 6 }"),
        Told("minimum-group: 5", "minimum-group: 1", "survey-policy: { minimum-group: 1 }"),
        Told("on-blocked: drop", "on-blocked: delay", "survey-policy: { on-blocked: delay }"),
        Told("reply-to: []", "reply-to: [feedback]", "survey-policy: { reply-to: [feedback] }"),
        Told("answer-within: 5d", "answer-within: 50d", "channels-in: { feedback: { answer-within: 50d } }"),
        Told("  feedback: {", "  more: { address: more@test.example }\n  feedback: {", "channels-in: { more: { address: more@test.example } }"),
        Told("status: closed", "status: open", "surveys: { post: { status: open } }"),
        Told("channels: [email], sample", "channels: [email, sms], sample", "surveys: { post: { channels: [email, sms] } }"),
        Told("sample: 20%", "sample: 90%", "surveys: { post: { sample: 90% } }"),
        Told("anonymity: anonymous", "anonymity: identified", "surveys: { post: { anonymity: identified } }"),
        Told("to: 2027-02-01", "to: 2027-03-01", "surveys: { post: { fieldwork: { to: 2027-03-01 } } }"),
        Told("  post: {", "  more: { title: More }\n  post: {", "surveys: { more: { title: More } }"),
        Told("spacing: 14d", "spacing: 1d", "experiments: { fast: { spacing: 1d } }"),
        Told("  fast: {", "  more: { spacing: 14d }\n  fast: {", "experiments: { more: { spacing: 14d } }"),
        Told("repositories: [\"other/*\"]", "repositories: [\"*\"]", "delegations: { team: { repositories: [\"*\"] } }"),
        Told("may-add: [uses]", "may-add: [uses, surveys]", "delegations: { team: { may-add: [uses, surveys] } }"),
        Told("  team: {", "  more: { may-add: [uses] }\n  team: {", "delegations: { more: { may-add: [uses] } }"),
        Told("no-longer-than: 10d", "no-longer-than: 100d", "delegations: { team: { no-longer-than: 100d } }"),
        Told("may-approve: [waivers]", "may-approve: [waivers, exemptions]", "roles: { owner: { may-approve: [waivers, exemptions] } }"),
        Told("roles:\n", "models: { \"M:Shop.Clean\": { cleans: anonymous } }\nroles:\n", "models: { \"M:Shop.Clean\": { cleans: anonymous } }"),
    ];

    [TestCaseSource(nameof(Operators))]
    public async Task In_the_policy_it_loosens_and_in_a_fragment_it_does_not(string old, string by, string fragment, string asOf, bool isSeen)
    {
        Assert.That(Organisation.Contains(old, StringComparison.Ordinal), Is.True);
        var at = Organisation.IndexOf(old, StringComparison.Ordinal);
        var loosened = Organisation[..at] + by + Organisation[(at + old.Length)..];
        var (older, newer) = (PolicyReader.Read(Organisation, "p").Document!, PolicyReader.Read(loosened, "p"));
        Assert.That(newer.Problems, Is.Empty);
        var effects = PolicyComparer.Compare(older, newer.Document!).Select(change => change.Effect);
        Assert.That(effects, Has.Some.Matches<ChangeEffect>(effect => (effect & ChangeEffect.Loosens) != 0));

        var alone = await Sample.Value.FindAsync(Organisation, [], asOf);
        Assert.That(alone.Faults, Is.Empty);
        Assert.That(alone.LostIn(await Sample.Value.FindAsync(loosened, [], asOf)), isSeen ? Is.Not.Empty : Is.Empty);

        var together = await Sample.Value.FindAsync(Organisation, [Header + fragment + "\n"], asOf);
        Assert.That(together.Faults.Select(fault => fault.Id), Is.EqualTo(new[] { "POL0004" }), string.Join("\n", together.Faults));
        Assert.That(alone.LostIn(together), Is.Empty);
    }

    private static TestCaseData Seen(string old, string by, string fragment, string asOf = "") => Case(old, by, fragment, asOf, isSeen: true);

    private static TestCaseData Told(string old, string by, string fragment) => Case(old, by, fragment, "", isSeen: false);

    private static TestCaseData Case(string old, string by, string fragment, string asOf, bool isSeen) => new TestCaseData(old, by, fragment, asOf, isSeen).SetArgDisplayNames(fragment);
}

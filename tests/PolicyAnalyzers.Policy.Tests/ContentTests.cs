using System.Linq;

namespace PolicyAnalyzers.Policy.Tests;

/// <summary>Faults of what a sound YAML file says. Lines are counted behind the six lines of <see cref="Example.Smallest"/>.</summary>
[TestFixture]
internal sealed class ContentTests
{
    [TestCase("levels: { POL3001: hard-mandatory, POL3006: hard-mandatory }")]
    [TestCase("levels: { POL1001: { observe: 2026-01-01, advisory: 2026-02-01, soft-mandatory: 2026-03-01 } }")]
    [TestCase("data: { categories: { contact.phone: { protection: encrypted } } }")]
    [TestCase("data: { attributes: { A.B: none, A.C: personal, A.D: contact.email } }")]
    [TestCase("uses: { a: { origin: { permission: contract } } }")]
    [TestCase("consents: { c: {} }\nuses: { a: { origin: { permission: c } } }")]
    [TestCase("origins: { o: { forbids: [p, marketing.direct] } }\npurposes: { p: { retired: true, replaced-by: q }, q: }")]
    [TestCase("survey-policy: { quiet-hours: { from: 21:00, to: \"08:00\", zone: Europe/Warsaw } }")]
    [TestCase("survey-policy: { jurisdictions: { US-FL: { survey-is-advertising: off } } }")]
    [TestCase("surveys: { s: { fieldwork: { from: 2027-01-01, to: 2027-01-01 } } }")]
    [TestCase("destinations: { d: { symbols: [\"N:A.B\", { assembly: A, symbol: \"N:A.C\" }] } }")]
    [TestCase("survey-policy: { platforms: { p: { hosts: [polls.a.example, \"*.b.example\", c.example/polls, \"https://d.example\", 10.1.2.3] } } }")]
    public void Sound(string text) => Assert.That(PolicyReader.Read(Example.Smallest + text + "\n", "p.yaml").Problems, Is.Empty);

    // Unknown keys, types, words: cannot be read.
    [TestCase("levles: {}", "POL0002", 7, 1, "'levles' is not a key of a policy", "Write 'levels'")]
    [TestCase("uses: { a: { titel: x } }", "POL0002", 7, 14, "'titel' is not a key of 'uses.a'", "Write 'title'")]
    [TestCase("board: { xyz: 1 }", "POL0002", 7, 10, "'xyz' is not a key of 'board'", "Use one of: charter, purpose")]
    [TestCase("destinations: { a: { guidance: See this, not that } }", "POL0002", 7, 42, "'not that' is not a key", "quote that text")]
    [TestCase("uses: [a]", "POL0002", 7, 7, "'uses' must be a map of keys and values, but is a list", "key: value")]
    [TestCase("uses: { a: text }", "POL0002", 7, 12, "'uses.a' must be a map of keys and values, but is 'text'", "key: value")]
    [TestCase("data: { languages: en }", "POL0002", 7, 20, "'data.languages' must be a list, but is 'en'", "[one, two]")]
    [TestCase("uses: { a: { title: [x] } }", "POL0002", 7, 21, "'uses.a.title' must be a text, but is a list", "Write a text")]
    [TestCase("uses: { a: { title: } }", "POL0002", 7, 14, "'uses.a.title' has no value", "or delete the key")]
    [TestCase("data: { require: }", "POL0002", 7, 9, "'data.require' has no value", "or delete the key")]
    [TestCase("data: { require: [purpos] }", "POL0002", 7, 19, "must be one of origin, purpose", "Write 'purpose'")]
    [TestCase("levels: { default: strict }", "POL0002", 7, 20, "must be one of observe, advisory, soft-mandatory, hard-mandatory, but is 'strict'", "Write one of these words")]
    [TestCase("levels: { tests: maybe }", "POL0002", 7, 18, "must be 'on' or 'off', but is 'maybe'", "'on' or 'off'")]
    [TestCase("survey-policy: { platforms: { p: { hosts: [polls.a.example, \"a b.example\"] } } }", "POL0002", 7, 61, "'a b.example' is no host", "'*.contoso.example' for those below it")]
    [TestCase("survey-policy: { platforms: { p: { hosts: [\"*\"] } } }", "POL0002", 7, 44, "'*' is no host", "Write a host")]
    [TestCase("levels: { defualt: advisory }", "POL0002", 7, 11, "'defualt' is not a key of 'levels'", "Write 'default'")]
    [TestCase("levels: { POL1001: [advisory] }", "POL0002", 7, 20, "must be a level, or a map from levels to dates", "Write a level")]
    [TestCase("levels: { POL1001: { advisory: soon } }", "POL0002", 7, 32, "must be a date such as 2026-11-01, but is 'soon'", "yyyy-MM-dd")]
    [TestCase("levels: { POL1001: { advisory: 2026-02-30 } }", "POL0002", 7, 32, "must be a date", "a day that the calendar has")]
    [TestCase("levels: { POL1001: { soft-mandatory: 2026-01-01, advisory: 2026-02-01 } }", "POL0002", 7, 38, "dates must rise with the levels", "after 2026-02-01")]
    [TestCase("levels: { POL1001: { advisory: 2026-02-01, soft-mandatory: 2026-02-01 } }", "POL0002", 7, 60, "dates must rise with the levels", "after 2026-02-01")]
    [TestCase("levels: { drift: { waived: 101% } }", "POL0002", 7, 28, "must be a share such as 20%", "from 0 to 100")]
    [TestCase("purposes: { p: { retention: 12m } }", "POL0002", 7, 29, "must be a number of days such as 90d, but is '12m'", "365d for a year")]
    [TestCase("survey-policy: { minimum-age: -1 }", "POL0002", 7, 31, "must be a whole number", "digits only")]
    [TestCase("survey-policy: { quiet-hours: { from: 9pm, to: 08:00 } }", "POL0002", 7, 39, "must be a time such as 21:00", "HH:mm")]
    [TestCase("survey-policy: { quiet-hours: { from: 21:00 } }", "POL0002", 7, 18, "The key 'to' is missing in 'survey-policy.quiet-hours'", "Add it")]
    [TestCase("survey-policy: { client: SurveyClient }", "POL0002", 7, 26, "must be a symbol such as T:Contoso.Store.Branch", "without spaces")]
    [TestCase("survey-policy: { client: { symbol: \"T:A\" } }", "POL0002", 7, 18, "The key 'assembly' is missing", "Add it")]
    [TestCase("survey-policy: { client: { assembly: A, symbol: A } }", "POL0002", 7, 49, "must be a symbol", "N:, T:, M:")]
    [TestCase("survey-policy: { legacy: { \"T:A\": { owner: cco } } }\nroles: { cco: }", "POL0002", 7, 28, "The key 'retire-by' is missing", "Add it")]
    [TestCase("data: { exempt: { Branch: our own } }", "POL0002", 7, 19, "must be a symbol", "full name")]
    [TestCase("roles: { a b: {} }", "POL0002", 7, 10, "must be an id, but is 'a b'", "letters and digits")]
    [TestCase("surveys: { s: { fieldwork: { from: 2027-02-01, to: 2027-01-01 } } }", "POL0002", 7, 52, "before it begins", "not before 2027-02-01")]

    // Names that nothing defines, or that are defined twice.
    [TestCase("uses: { a: { purpose: ordr } }\npurposes: { order: }", "POL0003", 7, 23, "'ordr' is not a purpose of this policy", "Write 'order', or define it under 'purposes'")]
    [TestCase("uses: { a: { purpose: order } }", "POL0003", 7, 23, "'order' is not a purpose of this policy", "Define it under 'purposes'")]
    [TestCase("uses: { a: { destinations: [x] } }", "POL0003", 7, 29, "'x' is not a destination", "destinations")]
    [TestCase("uses: { a: { insight: x } }", "POL0003", 7, 23, "'x' is not an insight", "insights")]
    [TestCase("uses: { a: { origin: { captured: x } } }", "POL0003", 7, 34, "'x' is not an origin", "origins")]
    [TestCase("uses: { a: { origin: { permission: consent } } }", "POL0003", 7, 36, "'consent' is not a consent of the policy or a legal basis", "consents")]
    [TestCase("uses: { a: { data: { contact.phon: why } } }", "POL0003", 7, 22, "'contact.phon' is not a category", "Write 'contact.phone'")]
    [TestCase("data: { categories: { contact.phon: { terms: [tel] } } }", "POL0003", 7, 23, "a new one must say its kind", "Write 'contact.phone', or add a 'kind'")]
    [TestCase("data: { languages: [xx] }", "POL0003", 7, 21, "'xx' is not a language of the lexicon", "Write one of")]
    [TestCase("policy2: 1\nroles: { a: { replaced-by: b } }", "POL0002", 7, 1, "'policy2' is not a key", "Write 'policy'")]
    [TestCase("roles: { a: { replaced-by: b } }", "POL0003", 7, 28, "'b' is not an entry of this policy", "Write 'a', or define it under 'roles'")]
    [TestCase("goals: { g: { owner: x } }", "POL0003", 7, 22, "'x' is not a role", "roles")]
    [TestCase("purposes: { p: { goal: x } }", "POL0003", 7, 24, "'x' is not a goal", "goals")]
    [TestCase("purposes: { p: { kind: service.notifcation } }", "POL0003", 7, 24, "'service.notifcation' is not a kind of purposes", "Write 'service.notification'")]
    [TestCase("purposes: { p: { legal-basis: legitimate-interest } }", "POL0003", 7, 31, "'legitimate-interest' is not a legal basis", "Write 'legitimate_interest'")]
    [TestCase("origins: { o: { source: provided } }", "POL0003", 7, 25, "'provided' is not a source of data", "Write one of")]
    [TestCase("destinations: { d: { kind: processor.mail } }", "POL0003", 7, 28, "is not a kind of destinations", "Write one of: ")]
    [TestCase("destinations: { d: { kind: processor.messanging } }", "POL0003", 7, 28, "is not a kind of destinations", "Write 'processor.messaging'")]
    [TestCase("insights: { i: { metric: x } }", "POL0003", 7, 26, "'x' is not a metric", "metrics")]
    [TestCase("consents: { c: { channels: [smss] } }", "POL0003", 7, 29, "'smss' is not a channel", "Write 'sms'")]
    [TestCase("survey-policy: { reply-to: [x] }", "POL0003", 7, 29, "'x' is not a channel of customers", "channels-in")]
    [TestCase("surveys: { s: { use: x } }", "POL0003", 7, 22, "'x' is not a use", "uses")]
    [TestCase("surveys: { s: { platform: x } }", "POL0003", 7, 27, "'x' is not a survey platform", "survey-policy.platforms")]
    [TestCase("waivers: { w: { rule: POL9999, symbol: \"T:A\" } }", "POL0003", 7, 23, "'POL9999' is not a rule", "Write")]
    [TestCase("levels: { POL1101: advisory }", "POL0003", 7, 11, "'POL1101' is not a rule", "Write 'POL1001'")]
    [TestCase("levels: { POL0002: advisory }", "POL0003", 7, 11, "a rule about the policy itself", "Delete this line")]
    [TestCase("levels: { POL1900: advisory }", "POL0003", 7, 11, "a record of the inventory", "Delete this line")]
    [TestCase("levels: { POL1001: hard-mandatory }", "POL0003", 7, 20, "hard-mandatory is not defined for 'POL1001'", "Write 'soft-mandatory'")]
    [TestCase("levels: { POL1001: { hard-mandatory: 2027-01-01 } }", "POL0003", 7, 22, "hard-mandatory is not defined for 'POL1001'", "Write 'soft-mandatory'")]
    [TestCase("levels: { default: hard-mandatory }", "POL0003", 7, 20, "hard-mandatory is not defined for all rules", "Write 'soft-mandatory'")]
    [TestCase("roles: { a: }\nuses:\nroles: { b: }", "POL0003", 9, 1, "'roles' is defined twice, first on line 7", "Delete one")]
    [TestCase("uses:\n  a: { title: x }\n  b:\n  a: { title: y }", "POL0003", 10, 3, "'a' is defined twice in 'uses', first on line 8", "another name")]
    public void Faulty(string text, string id, int line, int column, string message, string remedy)
    {
        var result = PolicyReader.Read(Example.Smallest + text + "\n", "p.yaml");
        Assert.That(result.Document, Is.Null);
        var problem = result.Problems[0];
        Assert.That((problem.Id, problem.Span.Line, problem.Span.Column), Is.EqualTo((id, line, column)), problem.Message);
        Assert.That(problem.Message, Does.Contain(message));
        Assert.That(problem.Remedy, Does.Contain(remedy));
        Assert.That(result.Problems.Length, Is.EqualTo(text.StartsWith("policy2", System.StringComparison.Ordinal) ? 2 : 1));
    }

    [Test]
    public void A_later_schema_is_told_alone()
    {
        var result = PolicyReader.Read("schema: 2\nnew-things: 1\n", "p.yaml");
        BadInputTests.AssertOne(result, 1, 9, "reads a policy of schema 1, not '2'");
    }

    [Test]
    public void Missing_top_keys_are_each_told()
    {
        var problems = PolicyReader.Read("policy: { title: x }\n", "p.yaml").Problems;
        Assert.That(problems.Select(problem => problem.Message), Is.EqualTo(new[]
        {
            "The key 'schema' is missing",
            "The key 'id' is missing in 'policy'",
            "The key 'version' is missing in 'policy'",
            "The key 'contact' is missing in 'policy'",
            "The key 'effective' is missing in 'policy'",
        }));
    }

    [Test]
    public void Faults_come_in_the_order_of_the_file()
    {
        var problems = PolicyReader.Read(Example.Smallest + "uses: { a: { purpose: x } }\nlevels: { POL1001: hard-mandatory }\nbord: 1\n", "p.yaml").Problems;
        Assert.That(problems.Select(problem => problem.Span.Line), Is.EqualTo(new[] { 7, 8, 9 }));
    }
}

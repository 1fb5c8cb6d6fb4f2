using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Json.Schema;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Policy.Tests.Schemas;

/// <summary>The schema accepts what the reader accepts, and refuses what can be refused without knowing the other lines.</summary>
[TestFixture]
internal sealed class PolicySchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(PolicySchema.Text);

    private static readonly string[] Sound =
    [
        "schema: \"1\"\n",
        "uses:\npurposes: {}\nroles: ~\nlevels:\n",
        "roles: { lead: ~, właściciel: { retired: on } }\n",
        "levels: { tests: true, POL1001: observe, POL3001: { advisory: 2026-11-01, hard-mandatory: 2027-04-01 }, drift: { waived: 5% } }\n",
        "data: { categories: { contact.phone: { protection: encrypted }, contact.fax: , contoso.meter-number: { kind: identity } } }\n",
        "data: { categories: { contact.phone: { dpv: [pd:TelephoneNumber, eu-gdpr:A9-1], fides: [user.contact.phone_number, user] } } }\n",
        "board: { quorum: 3, charter: 42 }\n",
        "board: { quorum: \"3\" }\n",
        "survey-policy: { client: \"T:Contoso.Client\", quiet-hours: { from: 21:00, to: \"08:00\", zone: Europe/Warsaw } }\n",
        "survey-policy: { client: { assembly: Contoso, symbol: \"T:Contoso.Client\" }, opt-out: { keywords: { el-Latn: [stop] } }, jurisdictions: { US-FL: , DE: { survey-is-advertising: off } } }\n",
        "goals: { a: { from: 8.2%, to: 7, by: 2028-02-29 } }\n",
        "surveys: { a: { sample: 2.5% } }\nexperiments: { a: { spacing: 14d } }\n",
    ];

    private static readonly string[] Unsound =
    [
        "colour: red\n", "roles: [a]\n", "roles: text\n", "roles: { a: { nmae: x } }\n", "roles: { a b: { name: x } }\n", "roles: { a: { name: '' } }\n", "roles: { a: { may-approve: waivers } }\n",
        "roles: { a: { may-approve: [everything] } }\n", "roles: { a: { retired: maybe } }\n", "board: { cadence: often }\n", "board: { quorum: many }\n", "board: { quorum: -1 }\n", "board: { quorum: 2.5 }\n",
        "levels: { default: strict }\n", "levels: { default: hard-mandatory }\n", "levels: { POL0002: advisory }\n", "levels: { POL0900: advisory }\n", "levels: { POL9999: advisory }\n",
        "levels: { POL1001: hard-mandatory }\n", "levels: { POL1001: { hard-mandatory: 2027-01-01 } }\n", "levels: { POL3001: { sometimes: 2027-01-01 } }\n", "levels: { POL3001: { advisory: soon } }\n",
        "levels: { drift: { waived: 5 } }\n", "levels: { drift: { waived: 101% } }\n", "goals: { a: { by: 2027-13-01 } }\n", "goals: { a: { by: 2027-02-29 } }\n", "goals: { a: { by: 1.1.2027 } }\n",
        "data: { require: [origin, colour] }\n", "data: { group-by: file }\n", "data: { languages: [xx] }\n", "data: { categories: { contact.fone: { terms: [x] } } }\n",
        "data: { categories: { contact.phone: { kind: secret } } }\n", "data: { exempt: { Branch: ours } }\n", "data: { exempt: { \"T:A.B\": } }\n", "data: { emotion: { workflow: callback } }\n",
        "data: { categories: { contact.phone: { dpv: pd:UID } } }\n", "data: { categories: { contact.phone: { dpv: [TelephoneNumber] } } }\n", "data: { categories: { contact.phone: { fides: [contact.phone] } } }\n",
        "origins: { a: { source: hearsay } }\n", "consents: { a: { channels: [pigeon] } }\n", "consents: { a: { max-age: 1y } }\n", "consents: { a: { check: IsGranted } }\n",
        "purposes: { a: { kind: fun } }\n", "purposes: { a: { legal-basis: habit } }\n", "purposes: { a: { retention: 100000d } }\n", "destinations: { a: { kind: cloud } }\n",
        "destinations: { a: { symbols: \"T:A\" } }\n", "destinations: { a: { symbols: [{ symbol: \"T:A\" }] } }\n", "uses: { a: { origin: { stored: somewhere } } }\n", "uses: { a: { outcome: { others: x } } }\n",
        "survey-policy: { kill-switch: 2 }\n", "survey-policy: { quiet-hours: { from: \"21:00\" } }\n", "survey-policy: { quiet-hours: { from: \"25:00\", to: \"08:00\" } }\n",
        "survey-policy: { quiet-hours: { from: \"21:00\", to: \"08:00\", zone: Warsaw } }\n", "survey-policy: { contact-frequency: { transactional: { max: 1 } } }\n", "survey-policy: { opt-out: { keywords: { English: [stop] } } }\n",
        "survey-policy: { jurisdictions: { Germany: {} } }\n", "survey-policy: { legacy: { \"T:A.B\": { owner: a } } }\n", "surveys: { a: { sample: 20 } }\n", "channels-in: { a: { owner: b } }\n",
        "delegations: { a: { may-add: [purposes] } }\n", "delegations: { a: ~ }\n", "models: { \"M:A.B\": { cleans: bleach } }\n", "waivers: { a: { rule: POL1001 } }\n", "waivers: { a: { rule: POL3002, symbol: \"T:A\", file: a.json } }\n", "waivers: { a: { rule: some, symbol: \"T:A\" } }\n",
    ];

    // What only the reader tells, since a schema sees one value at a time.
    private static readonly string[] OnlyTheReaderTells =
    [
        "goals: { a: { owner: nobody } }\n",
        "levels: { POL3001: { advisory: 2027-04-01, hard-mandatory: 2026-11-01 } }\n",
        "experiments: { a: { run: { from: 2026-12-21, to: 2026-12-01 } } }\n",
        "roles: { a: { name: x }, a: { name: y } }\n",
    ];

    [Test]
    public void The_schema_is_itself_valid_and_the_same_each_time()
    {
        Assert.That(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(PolicySchema.Text).RootElement).IsValid);
        Assert.That(PolicySchema.Text, Does.StartWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"").And.EndWith("}\n").And.Not.Contain("\r"));
    }

    [TestCaseSource(nameof(Sound))]
    public void What_the_reader_takes_is_valid(string yaml)
    {
        var text = yaml.StartsWith("schema", StringComparison.Ordinal) ? Example.Smallest.Replace("schema: 1\n", yaml, StringComparison.Ordinal) : Example.Smallest + yaml;
        Assert.That(PolicyReader.Read(text, "p.yaml").Problems, Is.Empty);
        Assert.That(Faults(text), Is.Empty);
    }

    [Test]
    public void Whole_policies_are_valid()
    {
        Assert.That(Faults(Example.Text), Is.Empty);
        Assert.That(Faults(DeclaredKey.Text), Is.Empty);
        Assert.That(Faults(Example.Smallest), Is.Empty);
        Assert.That(Faults(SamplePolicy.Text), Is.Empty);
        Assert.That(Faults(BuiltInPolicy()), Is.Empty);
    }

    [TestCaseSource(nameof(Unsound))]
    public void What_is_wrong_in_itself_is_refused_by_schema_and_reader(string yaml)
    {
        var text = Example.Smallest + yaml;
        var problems = PolicyReader.Read(text, "p.yaml").Problems;
        Assert.That(problems, Is.Not.Empty, "the reader takes it");
        var section = yaml[..yaml.IndexOf(':', StringComparison.Ordinal)];
        Assert.That(problems.Select(problem => problem.Span.Line), Is.All.EqualTo(7));
        Assert.That(Faults(text), Is.Not.Empty.And.Some.StartsWith("/" + section), "the schema takes it");
    }

    [TestCase("version: 1.0.0", "version: 1.0", "/policy/version")]
    [TestCase("effective: 2026-01-01", "effective: tomorrow", "/policy/effective")]
    [TestCase("id: Contoso.Data", "id: Contoso..Data", "/policy/id")]
    [TestCase("  contact: us@contoso.example\n", "", "/policy")]
    [TestCase("schema: 1", "schema: 2", "/schema")]
    [TestCase("schema: 1\n", "", "")]
    public void A_fault_of_the_head_is_refused_by_schema_and_reader(string was, string isNow, string place)
    {
        var text = Example.Smallest.Replace(was, isNow, StringComparison.Ordinal);
        Assert.That(PolicyReader.Read(text, "p.yaml").Problems, Is.Not.Empty);
        Assert.That(Faults(text), Has.Some.EqualTo(place));
    }

    [TestCaseSource(nameof(OnlyTheReaderTells))]
    public void What_needs_the_other_lines_is_the_readers(string yaml)
    {
        Assert.That(PolicyReader.Read(Example.Smallest + yaml, "p.yaml").Problems, Is.Not.Empty);
        Assert.That(Faults(Example.Smallest + yaml), Is.Empty);
    }

    [Test]
    public void Every_key_has_an_example()
    {
        foreach (var (path, _) in PolicyLanguage.AllKeys())
        {
            // The section of roles stands for all: any card may be retired.
            var isOfAnyCard = path.EndsWith(".*.retired", StringComparison.Ordinal) || path.EndsWith(".*.replaced-by", StringComparison.Ordinal);
            object? example = isOfAnyCard ? KeyExamples.Text(path) : KeyExamples.Find(path);
            Assert.That(example, Is.Not.Null, path);
        }

        Assert.That(KeyExamples.Text("policy.version"), Is.EqualTo("2.1.0"));
        Assert.That(KeyExamples.Text("purposes.*.replaced-by"), Is.EqualTo("order-updates"));
        Assert.That(KeyExamples.Text("uses"), Is.Null);
        Assert.That(KeyExamples.Section("schema"), Is.EqualTo("schema: 1"));
    }

    [Test]
    public void Every_key_is_there_with_what_it_means()
    {
        foreach (var (path, key) in PolicyLanguage.AllKeys())
        {
            Assert.That(PolicySchema.Text, Does.Contain($"\"title\": \"{path}\",\n"), path);
            Assert.That(PolicySchema.Text, Does.Contain(JsonEncodedText.Encode(key.Meaning, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString()), path);
        }
    }

    private static List<string> Faults(string yaml) => SchemaFaults.Of(Schema, yaml);

    private static string BuiltInPolicy()
    {
        using var stream = typeof(PolicyReader).Assembly.GetManifestResourceStream("default.policy.yaml")!;
        using var reader = new System.IO.StreamReader(stream);
        return reader.ReadToEnd();
    }
}

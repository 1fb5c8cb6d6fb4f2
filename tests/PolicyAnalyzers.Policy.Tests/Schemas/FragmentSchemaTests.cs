using System;
using System.IO;
using System.Text.Json;
using Json.Schema;
using PolicyAnalyzers.Policy.Composition;
using PolicyAnalyzers.Policy.Keys;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Tests.Generated;

namespace PolicyAnalyzers.Policy.Tests.Schemas;

/// <summary>The schema of fragments accepts what their reader accepts, and refuses what is wrong in itself.</summary>
[TestFixture]
internal sealed class FragmentSchemaTests
{
    private const string Head = "schema: 1\nfragment: { id: checkout, extends: Contoso.CustomerData }\n";

    private static readonly JsonSchema Schema = JsonSchema.FromText(PolicySchema.FragmentText);

    private static readonly PolicyDocument Organisation = PolicyReader.Read(Example.Text, "policy.yaml").Document!;

    // The organisation has said what else is required there.
    private static readonly string[] Sound =
    [
        "",
        "uses:\nlevels: { default: soft-mandatory, POL3001: { hard-mandatory: 2027-01-01 } }\n",
        "data: { require: [origin, purpose, consent, outcome], categories: { contact.phone: { terms: [handy] }, contoso.meter-number: { terms: [meter] } } }\n",
        "survey-policy: { contact-frequency: { transactional: { per: 60d } }, quiet-hours: { from: \"20:00\" }, legacy: { \"T:Contoso.Crm.OldSurveyJob\": { retire-by: 2027-01-31 } } }\n",
        "channels-in: { feedback: { answer-within: 3d } }\n",
        "surveys: { post-delivery: { sample: 10%, closed-loop: { within: 2d } } }\n",
        "waivers: { gap-in-old-import: { expires: 2027-01-31 } }\n",
        "uses: { order-delay: { title: Late, purpose: order-updates, data: { contact.phone: seen at once }, destinations: [sms-gateway] } }\n",
        "models: { \"M:Old.Find\": { returns: contact.phone } }\n",
    ];

    private static readonly string[] Unsound =
    [
        "policy: { version: 1.0.0 }\n", "colour: red\n", "uses: [a]\n", "uses: { a: { titel: x } }\n", "uses: { a b: { title: x } }\n", "levels: { POL1001: strict }\n", "levels: { default: hard-mandatory }\n",
        "data: { require: origin }\n", "data: { categories: { contact.phone: { dpv: [Phone] } } }\n", "surveys: { post-delivery: { sample: 10 } }\n", "survey-policy: { minimum-age: old }\n",
        "waivers: { gap-in-old-import: { expires: soon } }\n", "survey-policy: { quiet-hours: { from: \"25:00\" } }\n",
    ];

    [Test]
    public void The_schema_is_itself_valid() => Assert.That(MetaSchemas.Draft202012.Evaluate(JsonDocument.Parse(PolicySchema.FragmentText).RootElement).IsValid);

    [TestCaseSource(nameof(Sound))]
    public void What_the_reader_takes_is_valid(string yaml)
    {
        Assert.That(FragmentReader.Read(Head + yaml, "f.yaml", Organisation).Problems, Is.Empty);
        Assert.That(SchemaFaults.Of(Schema, Head + yaml), Is.Empty);
    }

    [TestCaseSource(nameof(Unsound))]
    public void What_is_wrong_in_itself_is_refused_by_schema_and_reader(string yaml)
    {
        Assert.That(FragmentReader.Read(Head + yaml, "f.yaml", Organisation).Problems, Is.Not.Empty, "the reader takes it");
        Assert.That(SchemaFaults.Of(Schema, Head + yaml), Has.Some.StartsWith("/" + yaml[..yaml.IndexOf(':', StringComparison.Ordinal)]), "the schema takes it");
    }

    [TestCase("id: checkout, ", "", "/fragment")]
    [TestCase(", extends: Contoso.CustomerData", "", "/fragment")]
    [TestCase("id: checkout", "id: check out", "/fragment/id")]
    [TestCase("id: checkout", "id: checkout, effective: soon", "/fragment/effective")]
    [TestCase("id: checkout", "id: checkout, version: 1.0.0", "/fragment/version")]
    [TestCase("fragment: { id: checkout, extends: Contoso.CustomerData }\n", "", "")]
    [TestCase("schema: 1\n", "", "")]
    [TestCase("schema: 1\n", "schema: 2\n", "/schema")]
    public void A_fault_of_the_head_is_refused_by_schema_and_reader(string was, string isNow, string place)
    {
        var text = Head.Replace(was, isNow, StringComparison.Ordinal);
        Assert.That(FragmentReader.Read(text, "f.yaml", Organisation).Problems, Is.Not.Empty);
        Assert.That(SchemaFaults.Of(Schema, text), Has.Some.EqualTo(place));
    }

    [Test]
    public void The_policy_is_no_fragment_and_a_fragment_no_policy()
    {
        Assert.That(SchemaFaults.Of(Schema, Example.Text), Is.Not.Empty);
        Assert.That(SchemaFaults.Of(JsonSchema.FromText(PolicySchema.Text), Head), Is.Not.Empty);
    }

    [Test]
    public void The_example_is_valid_in_force_and_shown_in_the_documents()
    {
        var fragment = FragmentReader.Read(KeyExamples.FragmentText, "f.yaml", Organisation);
        Assert.That(SchemaFaults.Of(Schema, KeyExamples.FragmentText), Is.Empty);
        Assert.That(fragment.Problems, Is.Empty);
        Assert.That(PolicyComposer.Compose(Organisation, [fragment.Fragment!], new CompositionSettings("contoso/checkout-web", null)).Problems, Is.Empty);
        Assert.That(File.ReadAllText(Repository.File("docs/fragments.md")).ReplaceLineEndings("\n"), Does.Contain($"```yaml\n{KeyExamples.FragmentText.ReplaceLineEndings("\n")}```\n"));
    }

    [Test]
    public void Every_key_of_the_header_is_in_the_example()
    {
        foreach (var (path, _) in PolicyLanguage.KeysOf(FragmentLanguage.Root.Find(FragmentLanguage.Header)!.Shape, FragmentLanguage.Header + "."))
        {
            Assert.That(KeyExamples.Text(path), Is.Not.Null, path);
        }
    }

    [TestCase("fragment.extends", "The id of the organisation's policy that it adds to. Read by POL0004.")]
    [TestCase("survey-policy.minimum-age", "Nobody younger is asked. A fragment may only raise it.")]
    [TestCase("surveys.*.sample", "The share of the population that is asked. In a card of the organisation's, a fragment may only lower it.")]
    [TestCase("uses", "Uses of customer data in processes; declarations in code point at them. Read by POL0009, POL1001. A fragment may only add entries that a delegation grants, and tighten those of the organisation.")]
    [TestCase("purposes", "What data may be used for. Read by POL0009, POL1003. A fragment may only tighten the organisation's entries, and add none.")]
    [TestCase("models", "Facts about code that nobody can annotate, by symbol. Read by POL2001, POL2002, POL2004. A fragment may only add entries without 'cleans'.")]
    [TestCase("uses.*.purpose", "What the data is used for. Ids are defined under 'purposes'. Read by POL1003, POL2001. It is said by whoever wrote the card.")]
    [TestCase("board.quorum", "How many members must be present to decide. Only the organisation says it, and no fragment.")]
    public void A_key_says_what_a_fragment_may_do_with_it(string path, string description) =>
        Assert.That(PolicySchema.FragmentText, Does.Contain($"\"title\": \"{path}\",\n").And.Contain($"\"description\": \"{description}\""));
}

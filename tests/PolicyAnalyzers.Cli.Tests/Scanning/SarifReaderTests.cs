using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Scanning.Sarif;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class SarifReaderTests
{
    private const string Project = "/repo/A.csproj";

    /// <summary>As the C# compiler writes it, one result of each kind.</summary>
    private const string Log = """
        {
          "$schema": "http://json.schemastore.org/sarif-2.1.0",
          "version": "2.1.0",
          "runs": [
            {
              "results": [
                {
                  "ruleId": "CS0168", "ruleIndex": 0, "level": "warning", "message": { "text": "The variable is never used" }
                },
                {
                  "ruleId": "POL1001", "ruleIndex": 1, "level": "warning", "message": { "text": "C holds customer data." },
                  "suppressions": [ { "kind": "inSource", "justification": "Old code", "properties": { "suppressionType": "Pragma Directive" } } ],
                  "locations": [ { "physicalLocation": {
                    "artifactLocation": { "uri": "file:///repo/My%20Code/A.cs" },
                    "region": { "startLine": 3, "startColumn": 14, "endLine": 3, "endColumn": 22 } } } ],
                  "relatedLocations": [ { "physicalLocation": {
                    "artifactLocation": { "uri": "file:///repo/My%20Code/A.cs" },
                    "region": { "startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 2 } } } ],
                  "properties": {
                    "warningLevel": 1,
                    "customProperties": { "policy.level": "soft-mandatory", "policy.symbol": "T:C", "policy.members": "P:C.A|contact.email\nP:C.B", "policy.evidence": "" }
                  }
                },
                { "ruleId": "POL0900", "ruleIndex": 2, "level": "warning", "message": { "text": "In force." } }
              ],
              "tool": { "driver": { "name": "compiler", "version": "1", "rules": [
                { "id": "CS0168" },
                { "id": "POL1001", "shortDescription": { "text": "Title" }, "fullDescription": { "text": "Description" }, "helpUri": "https://example.org/POL1001",
                  "properties": { "category": "Declarations" } },
                { "id": "POL0900" }
              ] } }
            }
          ]
        }
        """;

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{ "runs": 1 }""")]
    [TestCase("""{ "runs": [ { "results": [] } ] }""")]
    [TestCase("""{ "runs": [ { "tool": { "driver": {} }, "results": [ { "ruleId": "POL1001" } ] } ] }""")]
    [TestCase("""{ "runs": [ { "tool": { "driver": {} }, "results": [ { "ruleId": "POL1001", "mess""")]
    public void What_is_no_report_is_refused(string text)
        => Assert.That(() => SarifReader.Read(text, Project), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void A_run_without_results_is_empty()
        => Assert.That(SarifReader.Read("""{ "runs": [ { "tool": { "driver": { "name": "c" } } } ] }""", Project).Findings, Is.Empty);

    [Test]
    public void Only_results_and_rules_of_ours_are_read()
    {
        var log = SarifReader.Read(Log, Project);

        Assert.That(log.Findings.Select(finding => finding.Rule), Is.EqualTo(new[] { "POL1001", "POL0900" }));
        Assert.That(log.Rules, Is.EqualTo(new[]
        {
            new RuleDescription("POL1001", "Title", "Description", "https://example.org/POL1001", "Declarations"),
            new RuleDescription("POL0900", null, null, null, null),
        }));
    }

    [Test]
    public void A_finding_carries_all_that_the_rule_says()
    {
        var finding = SarifReader.Read(Log, Project).Findings[0];

        Assert.That(finding.Message, Is.EqualTo("C holds customer data."));
        Assert.That(finding.Place!.File.Replace('\\', '/'), Does.EndWith("/repo/My Code/A.cs"));
        Assert.That((finding.Place.Line, finding.Place.Column, finding.Place.EndColumn), Is.EqualTo((3, 14, 22)));
        Assert.That(finding.Related.Single().Line, Is.EqualTo(4));
        Assert.That(finding.Level, Is.EqualTo("soft-mandatory"));
        Assert.That(finding.Symbol, Is.EqualTo("T:C"));
        Assert.That(finding.Evidence, Is.Null, "an empty value says nothing");
        Assert.That(finding.Members.Select(member => (member.Symbol, member.Evidence)), Is.EqualTo(new[] { ("P:C.A", "contact.email"), ("P:C.B", "") }));
        Assert.That(finding.Suppression, Is.EqualTo("Old code"));
        Assert.That(finding.Projects, Is.EqualTo(new[] { Project }));
    }

    [Test]
    public void A_property_without_a_value_is_not_said()
    {
        const string log = """
            { "runs": [ { "tool": { "driver": { "name": "c" } }, "results": [ { "ruleId": "POL0900", "message": { "text": "In force." },
              "properties": { "customProperties": { "policy.drift.waived": null, "policy.id": "A" } } } ] } ] }
            """;

        var finding = SarifReader.Read(log, Project).Findings.Single();

        Assert.That((finding.Property("policy.drift.waived"), finding.Property("policy.id")), Is.EqualTo(((string?)null, "A")));
    }

    [Test]
    public void A_finding_may_have_neither_place_nor_properties()
    {
        var finding = SarifReader.Read(Log, Project).Findings[1];

        Assert.That(finding.Place, Is.Null);
        Assert.That(finding.Level, Is.EqualTo("advisory"));
        Assert.That(finding.Members, Is.Empty);
        Assert.That(finding.Suppression, Is.Null);
    }
}

using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>A baseline above the projects hides the findings of the first day and shows those that come later.</summary>
public sealed class BaselineTests
{
    private static string Both => Code.Undeclared + Code.Ungoverned.Replace("namespace Contoso.Shop;", "");

    [Test]
    public void Old_advisory_findings_are_hidden_and_recorded_new_ones_and_locked_ones_are_shown()
    {
        var repository = EndToEnd.Feed.NewRepository("baseline")
            .WithProject(Code.Platform)
            .WithProject(new ConsumerProject("App") { Items = ConsumerProject.PolicyPackage + Code.PlatformReference, Source = Both });
        var first = repository.Build(SarifLog.Property);
        Assert.That(first.Ours(), Is.EquivalentTo(new[] { "warning POL1001", "error POL3001" }), first.ToString());

        repository.With("policy-baseline.json", Baseline(SarifLog.Of(repository, "App").Ours()));
        var hidden = repository.Build("--no-restore", SarifLog.Property, "-p:PolicyInventory=true");
        Assert.That(hidden.Ours(), Is.EqualTo(new[] { "error POL3001" }), hidden.ToString());
        Assert.That(SarifLog.Of(repository, "App").Of("POL0901").Single().Message, Does.Contain("PhoneNumber").And.Contain("POL1001"));

        repository.With("App/Code.cs", Both.Replace("public string? PhoneNumber", "public string? EmailAddress { get; set; }\n\n    public string? PhoneNumber"));
        var added = repository.Build("--no-restore");
        Assert.That(added.Ours(), Is.EquivalentTo(new[] { "warning POL1001", "error POL3001" }), added.ToString());
        Assert.That(added.With("POL1001")[0].Message, Does.Contain("EmailAddress").And.Not.Contain("PhoneNumber"));
    }

    [Test]
    public void A_faulty_baseline_is_red()
    {
        var build = EndToEnd.Feed.NewRepository("baseline-faulty")
            .WithProject(new ConsumerProject("App") { Source = Code.Undeclared })
            .With("policy-baseline.json", "{ \"schema\": 1, \"policy\": \"Contoso.CustomerData\"\n")
            .Build();

        Assert.That(build.Ours(), Is.Not.Empty.And.All.EqualTo("error POL0002"), build.ToString());
        Assert.That(build.With("POL0002")[0].File, Is.EqualTo("policy-baseline.json"));
    }

    private static string Baseline(System.Collections.Generic.IEnumerable<SarifResult> findings) => JsonSerializer.Serialize(new
    {
        schema = 1,
        policy = "Contoso.CustomerData",
        entries = findings.SelectMany(Entries).Distinct(),
    });

    /// <summary>A grouped finding is kept member by member.</summary>
    private static (string rule, string symbol, string evidence)[] Members(SarifResult finding) =>
        finding.Properties.TryGetValue("policy.members", out var members)
            ? members.Split('\n').Select(line => line.Split('|')).Select(parts => (finding.Rule, parts[0], parts[1])).ToArray()
            : [(finding.Rule, finding.Properties["policy.symbol"], finding.Properties["policy.evidence"])];

    private static object[] Entries(SarifResult finding) =>
        Members(finding).Select(entry => (object)new { entry.rule, entry.symbol, entry.evidence }).ToArray();
}

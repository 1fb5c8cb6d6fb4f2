using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>A baseline above the projects hides the findings of the first day and shows those that come later.</summary>
public sealed class BaselineTests
{
    private const string Inventory = "-p:PolicyInventory=true";

    [Test]
    public void Old_findings_are_hidden_and_recorded_and_new_ones_are_shown()
    {
        var repository = EndToEnd.Feed.NewRepository("baseline")
            .WithProject(Code.Platform)
            .WithProject(new ConsumerProject("App") { Items = ConsumerProject.PolicyPackage + Code.PlatformReference, Source = Code.Undeclared });
        var first = repository.Build(SarifLog.Property, Inventory);
        Assert.That(first.Ours(), Is.EqualTo(new[] { "warning POL1001" }), first.ToString());

        repository.With("policy-baseline.json", Baseline(SarifLog.Of(repository, "App").Of("POL1001")));
        var hidden = repository.Build("--no-restore", SarifLog.Property, Inventory);
        Assert.That(hidden.Ours(), Is.Empty, hidden.ToString());
        Assert.That(SarifLog.Of(repository, "App").Of("POL0901").Single().Message, Does.Contain("PhoneNumber").And.Contain("POL1001"));

        repository.With("App/Code.cs", Code.Undeclared.Replace("public string? PhoneNumber", "public string? EmailAddress { get; set; }\n\n    public string? PhoneNumber"));
        var added = repository.Build("--no-restore");
        Assert.That(added.Ours(), Is.EqualTo(new[] { "warning POL1001" }), added.ToString());
        Assert.That(added.With("POL1001")[0].Message, Does.Contain("EmailAddress").And.Not.Contain("PhoneNumber"));
    }

    [Test]
    public void A_locked_finding_is_never_hidden()
    {
        var repository = EndToEnd.Feed.NewRepository("baseline-locked")
            .WithProject(Code.Platform)
            .WithProject(new ConsumerProject("App") { Items = ConsumerProject.PolicyPackage + Code.PlatformReference, Source = Code.Ungoverned });
        repository.Build(SarifLog.Property);
        var findings = SarifLog.Of(repository, "App").Of("POL3001");
        Assert.That(findings, Is.Not.Empty);

        repository.With("policy-baseline.json", Baseline(findings));
        var build = repository.Build("--no-restore");

        Assert.That(build.Ours(), Is.Not.Empty.And.All.EqualTo("error POL3001"), build.ToString());
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

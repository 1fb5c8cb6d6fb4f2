using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>Records that a compilation leaves behind where the inventory is asked for: the proof that the analyzers ran, under which policy.</summary>
public sealed class InventoryTests
{
    private ConsumerRepository repository = null!;

    [OneTimeSetUp]
    public void Write() => repository = EndToEnd.Feed.NewRepository("inventory")
        .WithProject(Code.Platform)
        .WithProject(new ConsumerProject("App")
        {
            Items = ConsumerProject.PolicyPackage + Code.PlatformReference,
            Source = Code.Declared + Code.Ungoverned.Replace("namespace Contoso.Shop;", ""),
        });

    [Test]
    [Order(1)]
    public void Nobody_sees_records_who_did_not_ask()
    {
        var build = repository.Build(SarifLog.Property);

        Assert.That(SarifLog.Of(repository, "App").Ours().Select(result => result.Rule).Distinct(), Is.EqualTo(new[] { "POL3001" }), build.ToString());
    }

    [Test]
    [Order(2)]
    public void The_policy_in_force_and_what_it_found_are_recorded()
    {
        var build = repository.Build("--no-restore", SarifLog.Property, "-p:PolicyInventory=true");

        var log = SarifLog.Of(repository, "App");
        var record = log.Of("POL0900").Single();
        Assert.Multiple(() =>
        {
            Assert.That(record.Level, Is.EqualTo("note"));
            Assert.That(record.Properties["policy.id"], Is.EqualTo("Contoso.CustomerData"));
            Assert.That(record.Properties["policy.version"], Is.EqualTo(EndToEnd.Feed.PolicyVersion));
            Assert.That(record.Properties["policy.hash"], Does.Match("^[0-9a-f]{64}$"));
            Assert.That(record.Properties["policy.assembly"], Is.EqualTo("App"));
            Assert.That(record.Message, Does.Contain("POL3001 hard-mandatory").And.Contain("POL1001 advisory"));
            Assert.That(log.Of("POL1900").Single().Message, Does.Contain("PhoneNumber"));
            Assert.That(log.Of("POL3900"), Is.Not.Empty);
            Assert.That(log.Of("POL3001").Select(finding => finding.Properties["policy.level"]), Is.Not.Empty.And.All.EqualTo("hard-mandatory"));
        });
        Assert.That(build.Ours(), Is.Not.Empty.And.All.EqualTo("error POL3001"), "records are no warnings");
    }
}

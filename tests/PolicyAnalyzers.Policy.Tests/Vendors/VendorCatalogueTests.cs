using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Policy.Vendors;

namespace PolicyAnalyzers.Policy.Tests.Vendors;

[TestFixture]
internal sealed class VendorCatalogueTests
{
    private static readonly string[] Facts = ["name", "api", "link", "script", "path", "word", "package", "namespace"];
    private static readonly string[] MessagingFacts = ["name", "channel", "package", "namespace", "message", "address", "send", "host"];

    [Test]
    public void Every_platform_and_library_that_was_surveyed_is_there()
    {
        Assert.That(VendorCatalogue.Platforms, Has.Length.EqualTo(33));
        Assert.That(VendorCatalogue.Messaging, Has.Length.EqualTo(17));
    }

    [Test]
    public void Ids_are_unique_and_written_like_those_of_a_policy()
    {
        var ids = VendorCatalogue.Platforms.Select(platform => platform.Id).Concat(VendorCatalogue.Messaging.Select(library => library.Id)).ToArray();

        Assert.That(ids, Is.Unique);
        Assert.That(ids, Is.All.Match("^[a-z0-9]+(-[a-z0-9]+)*$"));
    }

    [TestCase("platforms.tsv")]
    [TestCase("messaging.tsv")]
    [TestCase("words.tsv")]
    public void No_row_is_there_twice(string table) =>
        Assert.That(VendorTable.Rows(table).Select(row => (row.Id, row.Fact, row.Value, row.Detail)), Is.Unique);

    [Test]
    public void Every_fact_is_of_a_known_kind()
    {
        Assert.That(VendorTable.Rows("platforms.tsv").Select(row => row.Fact).Distinct(), Is.SubsetOf(Facts));
        Assert.That(VendorTable.Rows("messaging.tsv").Select(row => row.Fact).Distinct(), Is.SubsetOf(MessagingFacts));
        Assert.That(VendorTable.Rows("words.tsv").Select(row => row.Id).Distinct(), Is.EquivalentTo(["body", "context", "other"]));
    }

    [Test]
    public void Every_fact_names_its_source()
    {
        var rows = Lines("platforms.tsv").Where(line => line.Split('\t')[1] != "name");

        Assert.That(rows.Where(line => line.Split('\t').Length != 5 || line.Split('\t')[4].Length == 0), Is.Empty);
        Assert.That(rows, Has.None.Match("(?i)from memory|not confirmed|general knowledge|\\bcheck\\b"));
    }

    [Test]
    public void A_platform_that_no_source_shows_how_to_reach_has_its_name_alone() =>
        Assert.That(
            VendorCatalogue.Platforms.Where(platform => platform.Apis.IsEmpty && platform.Links.IsEmpty && platform.Paths.IsEmpty && platform.Namespaces.IsEmpty).Select(platform => platform.Id),
            Is.EqualTo(["gorgias"]));

    [Test]
    public void Details_are_read()
    {
        var qualtrics = VendorCatalogue.FindPlatform("qualtrics")!;
        var posthog = VendorCatalogue.FindPlatform("posthog")!;

        Assert.Multiple(() =>
        {
            Assert.That(qualtrics.Apis.Single(), Is.EqualTo(new HostPattern("qualtrics.com", true, "/API/v3", HostScope.Whole)));
            Assert.That(qualtrics.Namespaces.Single(), Is.EqualTo(new VendorNamespace("Qualtrics.Api", "Qualtrics.Api")));
            Assert.That(posthog.Apis.Single().Scope, Is.EqualTo(HostScope.Survey));
            Assert.That(posthog.Packages, Is.All.Property(nameof(VendorPackage.IsShared)).True);
            Assert.That(VendorCatalogue.FindPlatform("nobody"), Is.Null);
        });
    }

    [TestCase("api.example.com", ExpectedResult = "api.example.com")]
    [TestCase("*.Example.com", ExpectedResult = "*.example.com")]
    [TestCase("https://example.com:8443/API/v3", ExpectedResult = "example.com/API/v3")]
    [TestCase("example.com/", ExpectedResult = "example.com")]
    [TestCase("example.com.", ExpectedResult = "example.com")]
    [TestCase("żółw.example", ExpectedResult = "xn--w-uga1v8h.example")]
    [TestCase("example", ExpectedResult = null)]
    [TestCase("not a host.com", ExpectedResult = null)]
    [TestCase("", ExpectedResult = null)]
    [TestCase("*", ExpectedResult = null)]
    [TestCase("https://", ExpectedResult = null)]
    public string? A_host_is_read(string text) => HostPattern.Parse(text)?.Text;

    private static List<string> Lines(string table)
    {
        using var stream = typeof(VendorCatalogue).Assembly.GetManifestResourceStream("PolicyAnalyzers.Policy.Vendors." + table)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToList();
    }
}

using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>What is in the packages, by name, and what they depend on.</summary>
public sealed class PackageContentTests
{
    [Test]
    public void The_analyzer_package_holds_these_files() => Assert.That(FilesOf("PolicyAnalyzers", EndToEnd.Feed.Version), Is.EqualTo(new[]
    {
        "PolicyAnalyzers.nuspec",
        "analyzers/dotnet/cs/PolicyAnalyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/PolicyAnalyzers.Policy.dll",
        "analyzers/dotnet/cs/PolicyAnalyzers.dll",
        "analyzers/dotnet/cs/YamlDotNet.dll",
        "build/PolicyAnalyzers.Fragments.props",
        "build/PolicyAnalyzers.Parts.props",
        "build/PolicyAnalyzers.PolicyPackage.targets",
        "build/PolicyAnalyzers.RuleIds.props",
        "build/PolicyAnalyzers.Switches.targets",
        "build/PolicyAnalyzers.props",
        "build/PolicyAnalyzers.targets",
        "build/PolicyPackage.props",
        "build/PolicyPackage.targets",
        "buildTransitive/PolicyAnalyzers.Fragments.props",
        "buildTransitive/PolicyAnalyzers.Parts.props",
        "buildTransitive/PolicyAnalyzers.PolicyPackage.targets",
        "buildTransitive/PolicyAnalyzers.RuleIds.props",
        "buildTransitive/PolicyAnalyzers.Switches.targets",
        "buildTransitive/PolicyAnalyzers.props",
        "buildTransitive/PolicyAnalyzers.targets",
        "buildTransitive/PolicyPackage.props",
        "buildTransitive/PolicyPackage.targets",
        "icon.png",
        "lib/netstandard2.0/_._",
        "readme.md",
        "schema/policy-fragment.schema.json",
        "schema/policy.schema.json",
        "third-party-notices.txt",
    }));

    [Test]
    public void The_annotations_are_a_library_and_nothing_else() => Assert.That(FilesOf("PolicyAnalyzers.Annotations", EndToEnd.Feed.Version), Is.EqualTo(new[]
    {
        "PolicyAnalyzers.Annotations.nuspec",
        "icon.png",
        "lib/netstandard2.0/PolicyAnalyzers.Annotations.dll",
        "lib/netstandard2.0/PolicyAnalyzers.Annotations.xml",
        "readme.md",
    }));

    [Test]
    public void A_policy_package_holds_policy_constants_and_what_puts_them_in_force() => Assert.That(FilesOf("Contoso.CustomerData", EndToEnd.Feed.PolicyVersion), Is.EqualTo(new[]
    {
        "Contoso.CustomerData.nuspec",
        "buildTransitive/Contoso.CustomerData.props",
        "buildTransitive/Contoso.CustomerData.targets",
        "lib/netstandard2.0/Contoso.CustomerData.dll",
        "lib/netstandard2.0/Contoso.CustomerData.xml",
        "policy/policy-approvals.yaml",
        "policy/policy.yaml",
    }));

    [TestCase("PolicyAnalyzers", """<dependency id="PolicyAnalyzers.Annotations" version="$version" exclude="Build,Analyzers" />""")]
    [TestCase("Contoso.CustomerData", """<dependency id="PolicyAnalyzers" version="$version" include="All" />""")]
    public void One_reference_brings_the_next(string id, string dependency)
    {
        var version = id == "PolicyAnalyzers" ? EndToEnd.Feed.Version : EndToEnd.Feed.PolicyVersion;
        var dependencies = Regex.Matches(Text(id, version, id + ".nuspec"), "<dependency [^>]*>").Select(match => match.Value);

        Assert.That(dependencies, Is.EqualTo(new[] { dependency.Replace("$version", EndToEnd.Feed.Version) }));
    }

    [Test]
    public void Every_rule_of_the_packed_analyzers_is_among_the_ids_that_stay_warnings()
    {
        using var package = Open("PolicyAnalyzers", EndToEnd.Feed.Version);
        using var content = package.GetEntry("analyzers/dotnet/cs/PolicyAnalyzers.dll")!.Open();
        using var assembly = new MemoryStream();
        content.CopyTo(assembly);
        var rules = Assembly.Load(assembly.ToArray()).GetType("PolicyAnalyzers.Rules.RuleIds", throwOnError: true)!
            .GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();

        var listed = Regex.Matches(Text("PolicyAnalyzers", EndToEnd.Feed.Version, "build/PolicyAnalyzers.RuleIds.props"), "POL[0-9]{4}").Select(match => match.Value);

        Assert.That(rules, Has.Count.GreaterThan(10));
        Assert.That(listed, Is.EquivalentTo(rules));
    }

    private static ZipArchive Open(string id, string version) => ZipFile.OpenRead(EndToEnd.Feed.Package(id, version));

    private static string[] FilesOf(string id, string version)
    {
        using var package = Open(id, version);
        var packaging = new[] { "_rels/", "package/", "[Content_Types].xml" };
        return package.Entries.Select(entry => entry.FullName).Where(name => !packaging.Any(name.StartsWith)).Order(System.StringComparer.Ordinal).ToArray();
    }

    private static string Text(string id, string version, string file)
    {
        using var package = Open(id, version);
        using var reader = new StreamReader(package.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }
}

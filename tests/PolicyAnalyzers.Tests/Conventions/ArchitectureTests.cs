using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace PolicyAnalyzers.Tests.Conventions;

/// <summary>The rooms of the house, and the directions in which they may depend on each other.</summary>
internal sealed class ArchitectureTests
{
    private const int MostLines = 400;
    private const int MostLinesOfRule = 250;
    private const int MostLinesOfTest = 500;
    private const int MostRootEntries = 20;

    private static readonly ImmutableDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["PolicyAnalyzers.Annotations"] = [],
        ["PolicyAnalyzers.Policy"] = [],
        ["PolicyAnalyzers"] = ["PolicyAnalyzers.Policy"],
        ["PolicyAnalyzers.CodeFixes"] = ["PolicyAnalyzers"],
        ["PolicyAnalyzers.Testing"] = ["PolicyAnalyzers", "PolicyAnalyzers.CodeFixes"],
        ["PolicyAnalyzers.Surveys"] = ["PolicyAnalyzers.Annotations", "PolicyAnalyzers.Policy"],
        ["PolicyAnalyzers.Surveys.PostgreSql"] = ["PolicyAnalyzers.Surveys"],
        ["PolicyAnalyzers.Cli"] = ["PolicyAnalyzers.Annotations", "PolicyAnalyzers.Policy", "PolicyAnalyzers", "PolicyAnalyzers.Testing", "PolicyAnalyzers.Surveys"],
    }.ToImmutableDictionary();

    private static readonly ImmutableDictionary<string, string[]> AllowedPackages = new Dictionary<string, string[]>
    {
        ["PolicyAnalyzers.Annotations"] = [],
        ["PolicyAnalyzers.Policy"] = ["YamlDotNet", "System.Collections.Immutable"],
    }.ToImmutableDictionary();

    // What holds no code packs the others: for that it may reference all of them but the command line.
    private static readonly ImmutableArray<string> WithoutCode = ["PolicyAnalyzers.Package", "PolicyAnalyzers.Templates"];

    // What a template writes is no part of this house.
    private static IReadOnlyList<string> Projects => [.. Repository.Files("src", "*.csproj").Where(static file => !file.Contains("/content/", StringComparison.Ordinal))];

    [TestCaseSource(nameof(Projects))]
    public void A_project_references_only_what_it_may(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var references = Includes(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).ToArray();
        if (WithoutCode.Contains(name))
        {
            Assert.That(references, Has.None.EqualTo("PolicyAnalyzers.Cli"));
            return;
        }

        Assert.That(Allowed.Keys, Does.Contain(name), "A new room needs its directions here, and a decision page.");
        Assert.That(references, Is.SubsetOf(Allowed[name]));
    }

    [TestCaseSource(nameof(Projects))]
    public void A_project_brings_only_the_packages_that_it_may(string project)
    {
        if (AllowedPackages.TryGetValue(Path.GetFileNameWithoutExtension(project), out var allowed))
        {
            Assert.That(Includes(project, "PackageReference"), Is.SubsetOf(allowed));
        }
    }

    [Test]
    public void Packaging_holds_no_code() => Assert.That(WithoutCode.SelectMany(name => Repository.Files("src/" + name, "*.cs")).Where(file => !file.Contains("/content/", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Files_stay_short() => Assert.That(TooLong(Repository.Files("src", "*.cs"), MostLines), Is.Empty);

    [Test]
    public void Rules_stay_shorter() => Assert.That(TooLong(Repository.Files("src/PolicyAnalyzers/Rules", "*.cs"), MostLinesOfRule), Is.Empty);

    [Test]
    public void Tests_stay_short_enough_to_read() => Assert.That(TooLong(Repository.Files("tests", "*.cs"), MostLinesOfTest), Is.Empty);

    [Test]
    public void The_root_can_be_taken_in_at_a_glance() => Assert.That(
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Where(name => name is not (".git" or ".vs" or ".idea" or "bin" or "obj")).ToArray(),
        Has.Length.LessThanOrEqualTo(MostRootEntries));

    [Test]
    public void Types_are_named_by_text_in_two_rooms_alone() => Assert.That(
        Repository.Files("src/PolicyAnalyzers", "*.cs")
            .Where(file => !file.StartsWith("src/PolicyAnalyzers/Context/", StringComparison.Ordinal) && !file.StartsWith("src/PolicyAnalyzers/Recognition/", StringComparison.Ordinal))
            .Where(file => Repository.Read(file) is var text
                && (text.Contains("ByMetadataName", StringComparison.Ordinal) || text.Contains("TypeResolver", StringComparison.Ordinal))),
        Is.Empty);

    private static IEnumerable<string> Includes(string project, string item) =>
        XDocument.Parse(Repository.Read(project)).Descendants(item).Select(each => (string?)each.Attribute("Include")).OfType<string>();

    private static IEnumerable<string> TooLong(IEnumerable<string> files, int most) =>
        files.Select(file => (File: file, Lines: Repository.Read(file).Count(static c => c == '\n'))).Where(each => each.Lines > most).Select(each => $"{each.File}: {each.Lines} lines");
}

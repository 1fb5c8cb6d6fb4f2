using System.Collections.Generic;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>Each way in which a project may configure a diagnostic works for an advisory rule and is powerless against a locked one.</summary>
public sealed class SilencingTests
{
    private const string Ids = "POL1001;POL3001";

    private BuildResult build = null!;

    [OneTimeSetUp]
    public void Build() => build = EndToEnd.Feed.NewRepository("silencing")
        .WithProject(Code.Platform)
        .WithProject(Project("Plain"))
        .WithProject(Project("Pragma") with { Source = "#pragma warning disable POL1001, POL3001\n" + Both })
        .WithProject(Project("NoWarn") with { Properties = $"<NoWarn>$(NoWarn);{Ids}</NoWarn>" })
        .WithProject(Project("EditorConfig"))
        .With("EditorConfig/.editorconfig", "[*.cs]\ndotnet_diagnostic.POL1001.severity = none\ndotnet_diagnostic.POL3001.severity = none\n")
        .WithProject(Project("GlobalConfig"))
        .With("GlobalConfig/.globalconfig", "is_global = true\nglobal_level = 9999\ndotnet_diagnostic.POL1001.severity = none\ndotnet_diagnostic.POL3001.severity = none\n")
        .WithProject(Project("Bulk"))
        .With("Bulk/.editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.severity = none\n")
        .WithProject(Project("Lenient") with { Properties = $"<WarningsNotAsErrors>{Ids}</WarningsNotAsErrors>" })
        .Build();

    private static string Both => Code.Undeclared + Code.Ungoverned.Replace("namespace Contoso.Shop;", "");

    private static IEnumerable<string> Silencers => ["Pragma", "NoWarn", "EditorConfig", "GlobalConfig", "Bulk"];

    [Test]
    public void Without_configuration_both_are_shown() => Assert.That(build.Ours("Plain"), Is.SupersetOf(new[] { "warning POL1001", "error POL3001" }), build.ToString());

    [TestCaseSource(nameof(Silencers))]
    public void An_advisory_finding_is_silenced(string project) => Assert.That(build.With("POL1001", project), Is.Empty, build.ToString());

    [TestCaseSource(nameof(Silencers))]
    [TestCase("Lenient")]
    public void A_locked_finding_is_not(string project) => Assert.That(build.Ours(project), Has.Member("error POL3001"), build.ToString());

    private static ConsumerProject Project(string name) =>
        new(name) { Items = ConsumerProject.PolicyPackage + Code.PlatformReference, Source = Both };
}

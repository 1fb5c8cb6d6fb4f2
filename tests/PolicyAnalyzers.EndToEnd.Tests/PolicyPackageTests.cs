using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>What can go wrong for the authors of a policy package.</summary>
public sealed class PolicyPackageTests
{
    private const string Policy = """
        # The policy of a second company.
        schema: 1

        policy:
          # Its id is the package's id.
          id: "Fabrikam.Policy"   # quoted
          version: '3.0.1'
          title: Ours
          contact: us@fabrikam.example
          effective: 2026-11-01
        """;

    // NU5104: the analyzers under test are a pre-release.
    private const string Properties = "<PolicyPackage>true</PolicyPackage><NoWarn>$(NoWarn);NU5104</NoWarn>";

    private const string Reference = """<PackageReference Include="PolicyAnalyzers" Version="$version" PrivateAssets="none" />""";

    [Test]
    public void Id_and_version_are_taken_from_the_policy()
    {
        var repository = Repository("author", new ConsumerProject("Anything"));

        var pack = Pack(repository);

        Assert.That(pack.Diagnostics, Is.Empty, pack.ToString());
        Assert.That(Directory.GetFiles(repository.Folder, "*.nupkg").Select(Path.GetFileName), Is.EqualTo(new[] { "Fabrikam.Policy.3.0.1.nupkg" }));
    }

    [Test]
    public void A_reference_that_would_keep_the_analyzers_to_itself_is_refused()
    {
        var pack = Pack(Repository("private", new ConsumerProject("Anything") { Items = Reference.Replace(" PrivateAssets=\"none\"", "") }));

        Assert.That(pack.Ours(), Is.EqualTo(new[] { "error POL0501" }), pack.ToString());
        Assert.That(pack.With("POL0501")[0].Message, Does.Contain("PrivateAssets=\"none\""));
    }

    [Test]
    public void Another_id_or_version_and_many_frameworks_are_refused_before_packing()
    {
        var build = Repository(
            "disagreeing",
            new ConsumerProject("Label") { Properties = "<PackageVersion>3.0.1-branch.4</PackageVersion>" },
            new ConsumerProject("Id") { Properties = "<PackageId>Other</PackageId>" },
            new ConsumerProject("Version") { Properties = "<PackageVersion>3.0.10</PackageVersion>" },
            new ConsumerProject("Frameworks") { Framework = "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>" }).Build();

        Assert.Multiple(() =>
        {
            Assert.That(build.Ours("Label"), Is.Empty, build.ToString());
            Assert.That(Message(build, "Id"), Does.Contain("'Other'").And.Contain("'Fabrikam.Policy'"));
            Assert.That(Message(build, "Version"), Does.Contain("'3.0.10'").And.Contain("'3.0.1'"));
            Assert.That(Message(build, "Frameworks"), Does.Contain("TargetFrameworks"));
            Assert.That(build.Others(), Is.Empty);
        });
    }

    private static ConsumerRepository Repository(string name, params ConsumerProject[] projects)
    {
        var repository = EndToEnd.Feed.NewRepository("policy-package-" + name);
        foreach (var project in projects)
        {
            var items = project.Items == ConsumerProject.PolicyPackage ? Reference : project.Items;
            repository.WithProject(project with { Items = items, Properties = Properties + project.Properties }).With(project.Name + "/policy.yaml", Policy);
        }

        return repository;
    }

    private static string Message(BuildResult build, string project) => string.Concat(build.With("POL0501", project).Select(fault => fault.Message));

    private static BuildResult Pack(ConsumerRepository repository) => repository.Run(["pack", "Anything", "--output", repository.Folder]);
}

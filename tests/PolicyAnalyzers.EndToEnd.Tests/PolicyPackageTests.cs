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
        var pack = Pack("author", new ConsumerProject("Anything") { Items = Reference }, out var repository);

        Assert.That(pack.Diagnostics, Is.Empty, pack.ToString());
        Assert.That(System.IO.Directory.GetFiles(repository.Folder, "*.nupkg"), Is.EqualTo(new[] { System.IO.Path.Combine(repository.Folder, "Fabrikam.Policy.3.0.1.nupkg") }));
    }

    [TestCase("<PackageId>Other</PackageId>", "'Other'")]
    [TestCase("<PackageVersion>3.0.2</PackageVersion>", "'3.0.2'")]
    [TestCase("<PackageVersion>3.0.10</PackageVersion>", "'3.0.10'")]
    public void Another_id_or_version_is_refused(string properties, string named)
    {
        var pack = Pack("other" + named.Trim('\''), new ConsumerProject("Anything") { Items = Reference, Properties = properties }, out _);

        Assert.That(pack.Ours(), Is.EqualTo(new[] { "error POL0501" }), pack.ToString());
        Assert.That(pack.With("POL0501")[0].Message, Does.Contain(named));
    }

    [Test]
    public void A_branch_may_add_a_label_to_the_version()
    {
        var pack = Pack("label", new ConsumerProject("Anything") { Items = Reference, Properties = "<PackageVersion>3.0.1-branch.4</PackageVersion>" }, out _);

        Assert.That(pack.Diagnostics, Is.Empty, pack.ToString());
    }

    [Test]
    public void A_reference_that_would_keep_the_analyzers_to_itself_is_refused()
    {
        var pack = Pack("private", new ConsumerProject("Anything") { Items = Reference.Replace(" PrivateAssets=\"none\"", "") }, out _);

        Assert.That(pack.Ours(), Is.EqualTo(new[] { "error POL0501" }), pack.ToString());
        Assert.That(pack.With("POL0501")[0].Message, Does.Contain("PrivateAssets=\"none\""));
    }

    [Test]
    public void Many_frameworks_are_refused()
    {
        var pack = Pack("frameworks", new ConsumerProject("Anything") { Items = Reference, Framework = "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>" }, out _);

        Assert.That(pack.Ours(), Is.Not.Empty.And.All.EqualTo("error POL0501"), pack.ToString());
    }

    private static BuildResult Pack(string folder, ConsumerProject project, out ConsumerRepository repository)
    {
        repository = EndToEnd.Feed.NewRepository("policy-package-" + folder)
            .WithProject(project with { Properties = Properties + project.Properties })
            .With(project.Name + "/policy.yaml", Policy);
        return repository.Run(["pack", project.Name, "--output", repository.Folder]);
    }
}

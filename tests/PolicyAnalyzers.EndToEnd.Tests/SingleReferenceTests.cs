using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>A project that references the policy package of its organisation, and nothing else of ours.</summary>
public sealed class SingleReferenceTests
{
    private BuildResult build = null!;

    [OneTimeSetUp]
    public void Build() => build = EndToEnd.Feed.NewRepository("single-reference")
        .WithProject(Code.Platform)
        .WithProject(new ConsumerProject("Declared") { Source = Code.Declared })
        .WithProject(new ConsumerProject("Undeclared") { Source = Code.Undeclared })
        .WithProject(new ConsumerProject("Ungoverned") { Items = ConsumerProject.PolicyPackage + Code.PlatformReference, Source = Code.Ungoverned })
        .Build();

    [Test]
    public void Attributes_and_constants_resolve_and_declared_data_is_silent()
    {
        Assert.That(build.Ours("Declared"), Is.Empty, build.ToString());
        Assert.That(build.Others("Declared"), Is.Empty);
    }

    [Test]
    public void The_platform_itself_has_no_reference_and_is_silent() => Assert.That(build.Ours("Qualtrics.Api"), Is.Empty, build.ToString());

    [Test]
    public void Undeclared_data_is_a_warning_at_its_place()
    {
        Assert.That(build.Ours("Undeclared"), Is.EqualTo(new[] { "warning POL1001" }), build.ToString());
        var finding = build.With("POL1001", "Undeclared")[0];
        Assert.That((finding.File, finding.Line), Is.EqualTo(("Code.cs", 3)).Or.EqualTo(("Code.cs", 5)));
        Assert.That(finding.Message, Does.Contain("PhoneNumber").And.Contain("cx-governance@contoso.example"));
    }

    [Test]
    public void A_platform_past_the_governed_client_is_an_error()
    {
        Assert.That(build.Ours("Ungoverned"), Is.Not.Empty.And.All.EqualTo("error POL3001"), build.ToString());
        Assert.That(build.With("POL3001", "Ungoverned")[0].Line, Is.EqualTo(5));
    }
}

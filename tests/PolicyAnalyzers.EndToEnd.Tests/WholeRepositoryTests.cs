using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>One <c>Directory.Build.props</c> puts every project of a repository under the policy.</summary>
public sealed class WholeRepositoryTests
{
    private ConsumerRepository repository = null!;

    [OneTimeSetUp]
    public void Restore()
    {
        repository = EndToEnd.Feed.NewRepository("whole-repository")
            .With("Directory.Build.props", $"<Project><ItemGroup Condition=\"'$(OutsideThePolicy)' != 'true'\">{ConsumerProject.PolicyPackage}</ItemGroup></Project>")
            .WithProject(Code.Platform with { Properties = "<OutsideThePolicy>true</OutsideThePolicy>" })
            .WithProject(new ConsumerProject("Core") { Items = "", Source = Code.Undeclared })
            .WithProject(new ConsumerProject("App")
            {
                Items = """<ProjectReference Include="../Core/Core.csproj" />""",
                Source = "namespace Contoso.App; public static class Screen { public static string? Show(Contoso.Shop.Customer who) => who.PhoneNumber; }",
            })
            .WithProject(new ConsumerProject("Multi")
            {
                Items = "",
                Framework = "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks><LangVersion>latest</LangVersion><Nullable>enable</Nullable>",
                Source = Code.Undeclared,
            })
            .WithProject(new ConsumerProject("Core.Tests") { Items = "", Properties = "<IsTestProject>true</IsTestProject>", Source = Code.Undeclared })
            .WithProject(new ConsumerProject("Ungoverned") { Items = Code.PlatformReference, Source = Code.Ungoverned });
        var restore = repository.Run(["restore"]);
        Assert.That(restore.ExitCode, Is.Zero, restore.ToString());
    }

    [TestCase]
    [TestCase("-p:TreatWarningsAsErrors=true")]
    [TestCase("-warnaserror")]
    public void Advisory_findings_are_warnings_and_locked_ones_are_errors(params string[] strictness)
    {
        // Everything is compiled again: an incremental build repeats no warning.
        var build = repository.Build([.. strictness, "--no-incremental", "--no-restore"]);

        Assert.Multiple(() =>
        {
            Assert.That(build.Ours("App"), Is.Empty, build.ToString());
            Assert.That(build.Ours("Core.Tests"), Is.Empty);
            Assert.That(build.Ours("Core"), Is.EqualTo(new[] { "warning POL1001" }));
            Assert.That(build.Ours("Multi"), Is.EqualTo(new[] { "warning POL1001" }), "once, though it is compiled twice");
            Assert.That(build.Ours("Ungoverned"), Is.Not.Empty.And.All.EqualTo("error POL3001"));
            Assert.That(build.Others(), Is.Empty);
            Assert.That(build.ExitCode, Is.Not.Zero);
        });
    }

    [Test]
    public void A_project_that_only_uses_such_a_library_builds_and_is_left_alone()
    {
        var build = EndToEnd.Feed.NewRepository("library")
            .WithProject(new ConsumerProject("Library") { Source = Code.Declared })
            .WithProject(new ConsumerProject("Outside")
            {
                Items = """<ProjectReference Include="../Library/Library.csproj" />""",
                Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                Source = "public static class Held { public static object[] For() => typeof(Contoso.Shop.Customer).GetProperties()[0].GetCustomAttributes(true); }",
            })
            .Build();

        Assert.That(build.Diagnostics, Is.Empty, build.ToString());
        Assert.That(build.ExitCode, Is.Zero);
    }
}

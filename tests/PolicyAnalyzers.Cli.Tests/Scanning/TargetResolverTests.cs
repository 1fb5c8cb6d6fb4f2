using System.IO;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Scanning;

public sealed class TargetResolverTests
{
    [TestCase("Shop.sln")]
    [TestCase("Shop.slnx")]
    public void The_only_solution_of_a_folder_is_taken(string solution)
    {
        using var sample = new SampleFolder().With(solution, string.Empty).WithProject("Shop");

        var target = TargetResolver.Resolve(sample.Path);

        Assert.That(target.Kind, Is.EqualTo(TargetKind.Solution));
        Assert.That(target.Path, Is.EqualTo(sample.At(solution)));
        Assert.That(target.Root, Is.EqualTo(sample.Path));
    }

    [TestCase("Shop.slnf", nameof(TargetKind.Solution))]
    [TestCase("Shop/Shop.csproj", nameof(TargetKind.Project))]
    public void A_file_is_taken_as_what_it_is(string file, string kind)
    {
        using var sample = new SampleFolder().WithProject("Shop").With("Shop.slnf", "{}");

        Assert.That(TargetResolver.Resolve(sample.At(file)).Kind.ToString(), Is.EqualTo(kind));
    }

    [Test]
    public void A_folder_without_solution_means_all_projects_below_but_not_in_output_hidden_or_linked_folders()
    {
        using var sample = new SampleFolder().WithProject("B").WithProject("A")
            .With("A/bin/Copy.csproj", string.Empty).With("A/Obj/Copy.csproj", string.Empty).With(".tools/Hidden.csproj", string.Empty)
            .With("deep/er/C.csproj", string.Empty).With("deep/node_modules/D.csproj", string.Empty);
        Directory.CreateSymbolicLink(sample.At("deep/up"), sample.Path);

        var target = TargetResolver.Resolve(sample.Path + Path.DirectorySeparatorChar);

        Assert.That(target.Kind, Is.EqualTo(TargetKind.Folder));
        Assert.That(target.Projects, Is.EqualTo(new[] { sample.At("A/A.csproj"), sample.At("B/B.csproj"), sample.At("deep/er/C.csproj") }));
    }

    [Test]
    public void Several_solutions_are_refused_with_their_names()
    {
        using var sample = new SampleFolder().With("Shop.sln", string.Empty).With("Admin.slnx", string.Empty);

        var fault = Assert.Throws<UsageException>(() => TargetResolver.Resolve(sample.Path));

        Assert.That(fault.Message, Does.Contain("2 solutions").And.Contain("Admin.slnx").And.Contain("Shop.sln"));
    }

    [Test]
    public void A_folder_with_nothing_to_build_is_refused()
    {
        using var sample = new SampleFolder().With("a.cs", "class A { }").With("a.vbproj", string.Empty);

        Assert.That(() => TargetResolver.Resolve(sample.Path), Throws.TypeOf<UsageException>().With.Message.Contains("no C# project"));
    }

    [TestCase("readme.md", "is neither a solution")]
    [TestCase("a.fsproj", "is neither a solution")]
    [TestCase("missing.sln", "does not exist")]
    public void What_is_no_target_is_refused(string file, string why)
    {
        using var sample = new SampleFolder().With("readme.md", string.Empty).With("a.fsproj", string.Empty);

        Assert.That(() => TargetResolver.Resolve(sample.At(file)), Throws.TypeOf<UsageException>().With.Message.Contains(why));
    }
}

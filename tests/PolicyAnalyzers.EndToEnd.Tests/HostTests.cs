using System.IO;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>The analyzers load in every kind of compiler process, or the build is red.</summary>
public sealed class HostTests
{
    [TestCase("true")]
    [TestCase("false")]
    public void They_load_in_the_build_server_and_in_a_process_of_their_own(string shared)
    {
        var build = EndToEnd.Feed.NewRepository("shared-" + shared)
            .WithProject(new ConsumerProject("App") { Source = Code.Undeclared })
            .Build("-p:UseSharedCompilation=" + shared);

        Assert.That(build.Ours(), Is.EqualTo(new[] { "warning POL1001" }), build.ToString());
    }

    [Test]
    public void A_package_that_has_lost_a_part_is_red_and_not_silently_green()
    {
        // A package cache and a compiler process of its own, since a part is taken out of it.
        var repository = EndToEnd.Feed.NewRepository("damaged")
            .With("Directory.Build.props", "<Project><PropertyGroup><RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath></PropertyGroup></Project>")
            .With("Directory.Build.targets", """
                <Project>
                  <Target Name="LosePart" AfterTargets="ResolveLockFileAnalyzers">
                    <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)%(Extension)' == 'YamlDotNet.dll'" /></ItemGroup>
                  </Target>
                </Project>
                """)
            .WithProject(new ConsumerProject("App") { Source = Code.Declared });
        var restore = repository.Run(["restore"]);
        Assert.That(restore.ExitCode, Is.Zero, restore.ToString());
        foreach (var part in Directory.GetFiles(Path.Combine(repository.Folder, "packages"), "YamlDotNet.dll", SearchOption.AllDirectories))
        {
            File.Delete(part);
        }

        var damaged = repository.Build("--no-restore", "-p:UseSharedCompilation=false");

        Assert.That(damaged.Ours(), Is.Not.Empty.And.All.EqualTo("error POL0013"), damaged.ToString());
        Assert.That(damaged.With("POL0013")[0].Message, Does.Contain("YamlDotNet"));
    }
}

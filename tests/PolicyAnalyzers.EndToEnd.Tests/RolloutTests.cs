using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>A policy is packed, reaches one repository before another, announces what binds later, and is pinned back: what docs/rollout.md says.</summary>
public sealed class RolloutTests
{
    private const string Policy = """
        schema: 1
        policy: { id: Fabrikam.Rollout, version: 2.1.0, title: Ours, contact: us@fabrikam.example, effective: 2026-11-01 }
        levels:
          default: advisory

        """;

    private const string Announced = """
          POL3001: { advisory: 2026-11-01, hard-mandatory: 2027-04-01 }

        """;

    private const string Reference = """<PackageReference Include="Fabrikam.Rollout" Version="$number" />""";
    private const string OnTheDay = "-p:PolicyAsOf=2027-04-01";

    private string first = null!;

    [OneTimeSetUp]
    public void Pack()
    {
        first = PackIn("first", Policy, null);
        PackIn("second", Policy.Replace("2.1.0", "3.0.0") + Announced, first);
    }

    [Test]
    public void The_same_policy_gives_the_same_bytes_in_another_folder_with_other_line_ends()
    {
        var again = PackIn("again", Policy.ReplaceLineEndings("\r\n"), null, "elsewhere");

        Assert.That(File.ReadAllBytes(again), Is.EqualTo(File.ReadAllBytes(first)));
    }

    [Test]
    public void A_package_tells_what_is_new_and_shows_the_policy_as_a_page()
    {
        using var package = System.IO.Compression.ZipFile.OpenRead(EndToEnd.Feed.Package("Fabrikam.Rollout", "3.0.0"));
        string Text(string name)
        {
            using var reader = new StreamReader(package.GetEntry(name)!.Open());
            return reader.ReadToEnd();
        }

        Assert.That(Text("policy/release-notes.md"), Does.Contain("From 2027-04-01 using a survey platform outside the governed client").And.Contain("This is a major change"));
        Assert.That(Text("policy/policy.md"), Does.Contain("Ours"));
        Assert.That(Text("policy/policy.html"), Does.StartWith("<!DOCTYPE html>").IgnoreCase);
        Assert.That(Text("Fabrikam.Rollout.nuspec"), Does.Contain("<readme>policy/policy.md</readme>").Or.Contain("<readme>policy\\policy.md</readme>"));
        Assert.That(package.Entries.Select(entry => entry.FullName), Does.Contain("policy/policy.sha256").And.Contain("lib/netstandard2.0/Fabrikam.Rollout.dll"));
    }

    [Test]
    public void What_is_announced_binds_on_its_day_in_the_build_that_names_the_day_and_only_under_the_version_that_announces_it()
    {
        var old = Consumer("rollout-old", "2.1.0");
        var pilot = Consumer("rollout-pilot", "3.0.0");

        Assert.That(old.Build().Ours("App"), Is.EqualTo(new[] { "warning POL3001" }));
        var atADesk = pilot.Build();
        Assert.That(atADesk.Ours("App"), Is.EqualTo(new[] { "warning POL3001" }), atADesk.ToString());
        var inCi = pilot.Build(OnTheDay);
        Assert.That(inCi.Ours("App"), Is.EqualTo(new[] { "error POL3001" }), inCi.ToString());
        Assert.That(old.Build(OnTheDay).Ours("App"), Is.EqualTo(new[] { "warning POL3001" }));
    }

    [Test]
    public void One_command_pins_a_repository_to_the_older_version()
    {
        var repository = Consumer("rollout-back", "3.0.0");
        Assert.That(repository.Build(OnTheDay).ExitCode, Is.Not.Zero);

        Dotnet.RunOrThrow(Path.Combine(repository.Folder, "App"), "add", "package", "Fabrikam.Rollout", "--version", "2.1.0");

        var build = repository.Build(OnTheDay);
        Assert.That(build.ExitCode, Is.Zero, build.ToString());
        Assert.That(File.ReadAllText(Path.Combine(repository.Folder, "App", "App.csproj")), Does.Contain("2.1.0"));
    }

    private static ConsumerRepository Consumer(string name, string version)
        => EndToEnd.Feed.NewRepository(name)
            .WithProject(Code.Platform)
            .WithProject(new ConsumerProject("App") { Items = Reference.Replace("$number", version) + Code.PlatformReference, Source = Code.Ungoverned });

    private static string PackIn(string name, string policy, string? previous, string output = "../feed")
    {
        var folder = EndToEnd.Feed.NewRepository("rollout-" + name).With("policy.yaml", policy).Folder;
        var (exitCode, said) = CommandLine.Run(
            folder,
            [
                "pack", "--output", output, "--analyzers", EndToEnd.Feed.Version, "--as-of", "2026-10-01", .. previous is null ? System.Array.Empty<string>() : ["--previous", previous],
            ]);
        Assert.That(exitCode, Is.Zero, said);
        return said.Split('\n').Select(line => line.Trim()).Single(line => line.EndsWith(".nupkg", System.StringComparison.Ordinal));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>What README shows is run, and does what README says.</summary>
public sealed partial class ReadmeTests
{
    private static readonly IReadOnlyList<(string Language, string Text)> Snippets = Fence()
        .Matches(File.ReadAllText(Path.Combine(TemporaryFeed.Repository, "README.md")))
        .Select(match => (match.Groups["language"].Value, match.Groups["text"].Value.Trim()))
        .ToArray();

    [Test]
    public void The_main_job_exits_with_1_and_says_why()
    {
        var command = Snippet("bash", "dotnet run");

        var (exitCode, output) = Dotnet.Run(TemporaryFeed.Repository, command.Split(' ').Skip(1));

        Assert.That(exitCode, Is.EqualTo(1), output);
        Assert.That(output, Does.Contain("Exit code 1: there are findings"));
    }

    [Test]
    public void The_test_command_is_what_a_merge_must_pass() =>
        Assert.That(File.ReadAllText(Path.Combine(TemporaryFeed.Repository, ".ci", "run")), Does.Contain(Snippet("bash", "dotnet test")));

    [Test]
    public void The_class_gives_the_finding_and_the_declared_class_gives_none()
    {
        var reference = Snippet("xml", "<PackageReference").Replace("2.1.0", "$policyVersion", StringComparison.Ordinal);
        var finding = Snippet("text", "warning POL1001");
        var build = EndToEnd.Feed.NewRepository("readme")
            .WithProject(new ConsumerProject("Before") { Items = reference, Source = Snippet("csharp", "public class") })
            .WithProject(new ConsumerProject("After") { Items = reference, Source = Snippet("csharp", "using Contoso.CustomerData") })
            .Build();

        Assert.That(build.ExitCode, Is.Zero, build.ToString());
        Assert.That(build.With("POL1001", "Before").Select(each => "warning POL1001: " + each.Message), Has.Exactly(1).StartsWith(finding), build.ToString());
        Assert.That(build.Ours("After"), Is.EqualTo(new[] { "warning POL1013" }), "a proposal asks for its review: " + build);
    }

    [Test]
    public void The_command_of_the_first_day_is_there()
    {
        var command = Snippet("bash", "dotnet policy baseline create").Split(' ').Skip(2).SkipLast(1);

        var (exitCode, output) = CommandLine.Run(TemporaryFeed.Repository, command.Append("--help"));

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("policy-baseline.json"));
    }

    [Test]
    [Platform(Include = "Linux,MacOsX", Reason = "The commands are written for Bash.")]
    public void The_commands_that_begin_a_policy_end_with_its_package()
    {
        var folder = Directory.CreateDirectory(Path.Combine(EndToEnd.Feed.Root, "write-a-policy")).FullName;

        // The last command is 'pack', and the analyzers of this run have a version that never was published.
        var (exitCode, output) = Shell.Run(folder, $"{Snippet("bash", "dotnet policy init")} --analyzers {EndToEnd.Feed.Version}", null, Tools.OfThisRun.Folder);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(File.Exists(Path.Combine(folder, "my-policy", "policy.html")), Is.True, output);
        Assert.That(Directory.GetFiles(folder, "Fabrikam.CustomerData.*.nupkg"), Has.Length.EqualTo(1), output);
    }

    private static string Snippet(string language, string start) =>
        Snippets.Single(snippet => snippet.Language == language && snippet.Text.StartsWith(start, StringComparison.Ordinal)).Text;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}

using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>docs/policy-repository.md is followed from its first command to the warning at its end.</summary>
[Platform(Include = "Linux,MacOsX", Reason = "The page's commands are written for Bash.")]
public sealed partial class PolicyRepositoryPageTests
{
    private static readonly (string Language, string Text)[] Snippets = [.. Fence()
        .Matches(File.ReadAllText(Path.Combine(TemporaryFeed.Repository, "docs", "policy-repository.md")))
        .Select(match => (match.Groups["language"].Value, match.Groups["text"].Value))];

    [Test]
    public void Whoever_follows_the_page_ends_with_a_warning_in_a_consumer()
    {
        var start = Directory.CreateDirectory(Path.Combine(EndToEnd.Feed.Root, "page")).FullName;
        var commands = Snippets.Where(snippet => snippet.Language == "bash").Select(snippet => snippet.Text.Trim()).ToArray();
        Assert.That(commands, Has.Length.EqualTo(4));

        // The tool is installed already, from the feed instead of nuget.org.
        Assert.That(commands[0], Is.EqualTo("dotnet tool install --global PolicyAnalyzers.Cli"));
        Run(start, commands[1]);
        var repository = Path.Combine(start, "Fabrikam.CustomerData");
        Tools.OfThisRun.UseFeedIn(repository);
        Tools.Replace(Path.Combine(repository, "policy.yaml"), "\nmetrics:", $"{Snippet("yaml")}\nmetrics:");
        File.WriteAllText(Path.Combine(repository, "policy-tests", "return-label.cs"), Snippet("csharp"));
        var test = Run(repository, commands[2]);
        Run(repository, commands[3].Replace("../feed", "../../feed", StringComparison.Ordinal));
        var build = EndToEnd.Feed.NewRepository("of-page").WithProject(new ConsumerProject("Shop")
        {
            Items = Snippet("xml"),
            Source = "public class Customer { public string? PhoneNumber { get; set; } }",
        }).Build();

        Assert.That(test, Does.Contain("passed  The label for a return may use the e-mail address"));
        Assert.That(build.With("POL1001").Select(each => "warning POL1001: " + each.Message), Has.Exactly(1).StartsWith(Snippet("text").Trim()).And.All.Contain("ask cx@fabrikam.example"), build.ToString());
    }

    private static string Run(string folder, string commands)
    {
        var (exitCode, output) = Shell.Run(folder, commands, null, Tools.OfThisRun.Folder);
        Assert.That(exitCode, Is.Zero, $"{commands}\n{output}");
        return output;
    }

    private static string Snippet(string language) => Snippets.Single(snippet => snippet.Language == language).Text;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary><c>dotnet new policy-pack</c>, installed from its package as anybody would.</summary>
public sealed class TemplateTests
{
    private static readonly string[] Answers =
        ["--company", "Fabrikam & Sons", "--contact", "cx@fabrikam.example", "--owner", "J. Doe", "--title", "Rules for data", "--process", "car repair", "--platform", "typeform", "--approvers", "fabrikam/policy", "--client", "Fabrikam.Surveys"];

    private string hive = null!;

    private string folder = null!;

    [OneTimeSetUp]
    public void Create()
    {
        hive = Path.Combine(EndToEnd.Feed.Root, "hive");
        folder = Path.Combine(EndToEnd.Feed.Root, "Fabrikam.CustomerData");
        Dotnet.RunOrThrow(EndToEnd.Feed.Root, "new", "install", Tools.OfThisRun.Templates, "--debug:custom-hive", hive);
        New(folder, [.. Answers, "--owner-role", "ceo", "--languages", "en, pl"]);
    }

    [Test]
    public void It_writes_what_init_writes()
    {
        var other = Path.Combine(EndToEnd.Feed.Root, "by-init");
        var (exitCode, output) = CommandLine.Run(EndToEnd.Feed.Root, ["init", other, "--repository", .. Answers, "--owner-role", "ceo", "--languages", "en,pl"]);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(Files(folder), Is.EqualTo(Files(other)));
        Assert.That(Files(folder).Where(file => File.ReadAllText(Path.Combine(folder, file)) != File.ReadAllText(Path.Combine(other, file))), Is.Empty);
    }

    [Test]
    public void Without_answers_it_writes_a_sound_policy_that_bears_the_name_of_the_folder()
    {
        var plain = Path.Combine(EndToEnd.Feed.Root, "Northwind.Rules");
        New(plain, []);

        var (exitCode, output) = CommandLine.Run(plain, ["test"]);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("Northwind.Rules 0.1.0:"));
    }

    [Test]
    public void Its_package_warns_whoever_references_it()
    {
        var packing = Path.Combine(EndToEnd.Feed.Root, "packing", "Adventure.Rules");
        New(packing, Answers);
        Tools.OfThisRun.UseFeedIn(packing);
        Dotnet.RunOrThrow(packing, "pack", "--output", Path.Combine(EndToEnd.Feed.Root, "feed"), "--verbosity", "quiet");

        var build = EndToEnd.Feed.NewRepository("of-template").WithProject(new ConsumerProject("Shop")
        {
            Items = """<PackageReference Include="Adventure.Rules" Version="0.1.0" />""",
            Source = """
                using Adventure.Rules;
                using PolicyAnalyzers.Annotations;

                public class Customer
                {
                    [CustomerData(CustomerPolicy.Uses.KeepInformed)]
                    public string? EmailAddress { get; set; }
                }

                public class Caller
                {
                    public string? PhoneNumber { get; set; }
                }
                """,
        }).Build();

        Assert.That(build.ExitCode, Is.Zero, build.ToString());
        Assert.That(build.Ours(), Is.EqualTo(new[] { "warning POL1001" }), build.ToString());
        Assert.That(build.With("POL1001").Single().Message, Does.Contain("'Caller.PhoneNumber'").And.Contain("ask cx@fabrikam.example"));
    }

    private void New(string target, IEnumerable<string> options) => Dotnet.RunOrThrow(EndToEnd.Feed.Root, ["new", "policy-pack", "--debug:custom-hive", hive, "--output", target, .. options]);

    private static string[] Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal).ToArray();
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PolicyAnalyzers.EndToEnd.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>
/// The examples in <c>docs/ci</c>. No hosted runner is at hand here: each file is parsed, and its commands are run as written, from a folder outside of the
/// repository that is judged, with the versions of this run.
/// </summary>
[Platform(Include = "Linux", Reason = "The examples ask for a runner with Linux.")]
public sealed class GateInCiTests
{
    private static readonly string[] Systems = ["github/gate.yml", "azure/gate-template.yml", "azure/decorator/gate-decorator.yml", "gitlab/gate.yml"];

    private ConsumerRepository governed = null!;
    private ConsumerRepository ungoverned = null!;

    private static string Examples => Path.Combine(TemporaryFeed.Repository, "docs", "ci");

    [OneTimeSetUp]
    public void Create()
    {
        governed = Repository("ci-governed", "namespace Contoso.Shop; public static class Sum { public static int Of(int a, int b) => a + b; }");
        ungoverned = Repository("ci-ungoverned", Code.Ungoverned);
        _ = Tools.OfThisRun;
    }

    [TestCaseSource(nameof(Systems))]
    public void Its_commands_let_pass_what_is_governed_and_stop_what_is_not(string system)
    {
        var passed = RunScripts(system, governed);
        var stopped = RunScripts(system, ungoverned);

        Assert.That(passed.ExitCode, Is.Zero, passed.Output);
        Assert.That(stopped.ExitCode, Is.EqualTo(1), stopped.Output);
        Assert.That(stopped.Output + stopped.Report, Does.Contain("POL3001"));
        Assert.That(JsonDocument.Parse(stopped.Receipt).RootElement.GetProperty("predicateType").GetString(), Does.EndWith("/gate/v1"));
    }

    [TestCaseSource(nameof(Systems))]
    public void No_script_holds_an_expression_that_somebody_could_fill_with_commands(string system)
        => Assert.That(Scripts(system), Is.Not.Empty.And.None.Contains("${{"));

    [Test]
    public void GitHub_uses_known_actions_each_in_one_major_version_and_may_write_nothing_but_findings()
    {
        var workflow = Workflow.Read(Path.Combine(Examples, "github", "gate.yml"));

        Assert.That(workflow.Steps.Select(step => step.Uses).OfType<string>(), Is.Not.Empty.And.All.Match(@"^(actions|github)/[a-z-]+(/[a-z-]+)?@v\d+$"));
        Assert.That(workflow.Permissions, Is.EquivalentTo(new Dictionary<string, string> { [""] = "contents: read", ["gate"] = "contents: read, security-events: write" }));
    }

    [Test]
    public void The_ruleset_requires_the_workflow_and_lets_nobody_bypass_it()
    {
        var ruleset = JsonDocument.Parse(File.ReadAllText(Path.Combine(Examples, "github", "ruleset.json"))).RootElement;
        var rule = ruleset.GetProperty("rules").EnumerateArray().Single();

        Assert.That(rule.GetProperty("type").GetString(), Is.EqualTo("workflows"));
        Assert.That(rule.GetProperty("parameters").GetProperty("workflows")[0].GetProperty("path").GetString(), Is.EqualTo(".github/workflows/gate.yml"));
        Assert.That(ruleset.GetProperty("bypass_actors").GetArrayLength(), Is.Zero);
    }

    [Test]
    public void The_decorator_names_its_template_and_runs_in_every_job()
    {
        var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Examples, "azure", "decorator", "vss-extension.json"))).RootElement;
        var contribution = manifest.GetProperty("contributions")[0];

        Assert.That(contribution.GetProperty("type").GetString(), Is.EqualTo("ms.azure-pipelines.pipeline-decorator"));
        Assert.That(Path.Combine(Examples, "azure", "decorator", contribution.GetProperty("properties").GetProperty("template").GetString()!), Does.Exist);
    }

    [Test]
    public void The_policy_of_GitLab_adds_the_job_in_a_stage_that_projects_cannot_leave_out()
    {
        var policy = Yaml("gitlab/policy.yml")["pipeline_execution_policy"][0];

        Assert.That(policy["enabled"].ToString(), Is.EqualTo("true"));
        Assert.That(policy["content"]["include"][0]["file"].ToString(), Is.EqualTo("gate.yml"));
        Assert.That(Yaml("gitlab/gate.yml")["policy_gate"]["stage"].ToString(), Is.EqualTo(".pipeline-policy-pre"));
    }

    private static ConsumerRepository Repository(string name, string source)
    {
        var repository = EndToEnd.Feed.NewRepository(name)
            .WithProject(Code.Platform)
            .WithProject(new ConsumerProject("Shop") { Items = Code.PlatformReference, Source = source })
            .With("Shop.slnx", "<Solution><Project Path=\"Qualtrics.Api/Qualtrics.Api.csproj\" /><Project Path=\"Shop/Shop.csproj\" /></Solution>");
        const string Identity = "git -c user.name=Developer -c user.email=dev@contoso.example";
        Shell.RunOrThrow(repository.Folder, $"git init -q -b main . && git add -A && {Identity} commit -q -m main && git update-ref refs/remotes/origin/main HEAD");
        return repository;
    }

    private static (int ExitCode, string Output, string Report, string Receipt) RunScripts(string system, ConsumerRepository repository)
    {
        var work = Directory.CreateDirectory(Path.Combine(EndToEnd.Feed.Root, "ci", Guid.NewGuid().ToString("n"))).FullName;
        var checkout = Path.Combine(work, "checkout");
        Directory.CreateSymbolicLink(checkout, repository.Folder);
        var variables = new Dictionary<string, string>
        {
            ["TOOL_VERSION"] = EndToEnd.Feed.Version,
            ["POLICY_ID"] = "Contoso.CustomerData",
            ["POLICY_VERSION"] = EndToEnd.Feed.PolicyVersion,
            ["POLICY_SOURCE"] = Path.Combine(EndToEnd.Feed.Root, "feed"),
            ["WORKSPACE"] = work,
            ["BASE"] = "origin/main",
            ["KEY"] = "",
            ["BUILD_SOURCESDIRECTORY"] = repository.Folder,
            ["SYSTEM_PULLREQUEST_TARGETBRANCH"] = "refs/heads/main",
            ["CI_PROJECT_DIR"] = repository.Folder,
            ["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "origin/main",
            ["TMPDIR"] = work,
        };
        var output = "";
        foreach (var script in Scripts(system))
        {
            var (exitCode, text) = Shell.Run(work, script, variables);
            output += text;
            if (exitCode != 0)
            {
                return (exitCode, output, Text(work, "gate.sarif"), Text(work, "receipt.json") + Text(repository.Folder, "policy-receipt.json"));
            }
        }

        return (0, output, Text(work, "gate.sarif"), Text(work, "receipt.json") + Text(repository.Folder, "policy-receipt.json"));
    }

    private static string Text(string folder, string file) => File.Exists(Path.Combine(folder, file)) ? File.ReadAllText(Path.Combine(folder, file)) : "";

    /// <summary>The scripts in the order of the file. GitLab runs the lines of one list in one shell.</summary>
    private static List<string> Scripts(string system) => system switch
    {
        "github/gate.yml" => [.. Workflow.Read(Path.Combine(Examples, system)).Steps.Select(step => step.Script).OfType<string>()],
        "gitlab/gate.yml" => [string.Join('\n', ((YamlSequenceNode)Yaml(system)["policy_gate"]["script"]).Children.Select(line => line.ToString()))],
        "azure/gate-template.yml" => Bash(Yaml(system)["stages"][0]["jobs"][0]["steps"]),
        _ => Bash(Yaml(system)["steps"]),
    };

    private static List<string> Bash(YamlNode steps) => [.. ((YamlSequenceNode)steps).Children.OfType<YamlMappingNode>()
        .Where(step => step.Children.ContainsKey("bash"))
        .Select(step => step["bash"].ToString())];

    private static YamlNode Yaml(string file)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Examples, file));
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }
}

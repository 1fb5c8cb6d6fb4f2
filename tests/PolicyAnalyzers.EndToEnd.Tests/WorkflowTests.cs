using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>
/// The workflow of a policy repository. No hosted runner is at hand here: every script of it is run as written, in the order of the file, in a repository
/// that <c>init</c> made, with stand-ins for what only GitHub has.
/// </summary>
[Platform(Include = "Linux", Reason = "The workflow asks for a runner with Linux.")]
public sealed partial class WorkflowTests
{
    /// <summary>What GitHub says of a pull request, and of the tag behind it.</summary>
    private static ImmutableDictionary<string, string> Expressions => new Dictionary<string, string>
    {
        ["github.base_ref"] = "main",
        ["github.ref_name"] = "v0.2.0",
        ["github.token"] = "token-of-the-run",
        ["github.repository"] = "fabrikam/policy",
        ["github.event.pull_request.number"] = "7",
        ["vars.NUGET_SOURCE"] = Published,
        ["secrets.NUGET_API_KEY || github.token"] = "token-of-the-run",
    }.ToImmutableDictionary();

    private static string Published => Path.Combine(EndToEnd.Feed.Root, "workflow-published");

    private string folder = null!;

    private Workflow workflow = null!;

    [OneTimeSetUp]
    public void Create()
    {
        folder = Path.Combine(EndToEnd.Feed.Root, "workflow");
        var (exitCode, output) = CommandLine.Run(
            EndToEnd.Feed.Root,
            ["init", folder, "--repository", "--company", "Fabrikam Ltd", "--contact", "cx@fabrikam.example", "--owner", "J. Doe", "--approvers", "fabrikam/policy"]);
        Assert.That(exitCode, Is.Zero, output);
        Tools.OfThisRun.UseFeedIn(folder);
        workflow = Workflow.Read(Path.Combine(folder, ".github", "workflows", "policy.yml"));

        // The main branch, and a pull request that changes the policy.
        const string Identity = "git -c user.name=Analyst -c user.email=analyst@fabrikam.example";
        Shell.RunOrThrow(folder, $"git init -q -b main . && git add -A && {Identity} commit -q -m main && git update-ref refs/remotes/origin/main HEAD && git tag v0.1.0 && git checkout -q -b change");
        Tools.Replace(Path.Combine(folder, "policy.yaml"), "version: 0.1.0 ", "version: 0.2.0 ");
        Tools.Replace(Path.Combine(folder, "policy.yaml"), "title: Service team,", "title: Service desk,");
        Shell.RunOrThrow(folder, $"{Identity} commit -qam change && git tag v0.2.0");
    }

    [Test]
    public void It_may_write_only_where_it_comments_and_publishes() => Assert.That(workflow.Permissions, Is.EquivalentTo(new Dictionary<string, string>
    {
        [""] = "contents: read",
        ["comment"] = "pull-requests: write",
        ["publish"] = "contents: read, packages: write",
    }));

    [Test]
    public void It_uses_only_actions_of_GitHub_itself_each_in_one_major_version() =>
        Assert.That(workflow.Steps.Select(step => step.Uses).OfType<string>(), Is.Not.Empty.And.All.Match(@"^actions/[a-z-]+@(v\d+|[0-9a-f]{40})$"));

    [Test]
    public void No_script_holds_an_expression_that_somebody_could_fill_with_commands_or_that_would_show_a_secret() =>
        Assert.That(workflow.Steps.Where(step => step.Script?.Contains("${{", StringComparison.Ordinal) == true), Is.Empty);

    [Test]
    public void It_runs_all_that_a_change_must_pass()
    {
        var verbs = workflow.Steps.Where(step => step.Job == "check").SelectMany(VerbsOf).Distinct();

        Assert.That(verbs, Is.EquivalentTo(new[] { "validate", "test", "export", "diff" }));
        Assert.That(workflow.Steps.Single(step => step.Name == "Impact").Script, Does.Contain("--impact"));
        Assert.That(workflow.Steps.Where(step => step.Job == "publish").SelectMany(VerbsOf), Is.EqualTo(new[] { "pack", "pack" }));
    }

    [Test]
    public void Its_scripts_run_as_written()
    {
        var outputs = Path.Combine(folder, "outputs.txt");
        var variables = new Dictionary<string, string> { ["GITHUB_OUTPUT"] = outputs, ["GITHUB_STEP_SUMMARY"] = Path.Combine(folder, "summary.md") };
        var stand = StandIns();
        Directory.CreateDirectory(Published);
        var ran = new List<string>();

        foreach (var step in workflow.Steps.Where(step => step.Script is not null && IsMet(step, outputs)))
        {
            var all = step.Variables.ToDictionary(pair => pair.Key, pair => Fill(pair.Value)).Concat(variables).ToDictionary();
            var (exitCode, output) = Shell.Run(folder, step.Script!, all, stand);
            Assert.That(exitCode, Is.Zero, $"{step}\n{step.Script}\n{output}");
            Assert.That(output, Does.Not.Contain("token-of-the-run"), "A secret is in the log.");
            ran.Add(step.ToString());
        }

        Assert.That(ran, Is.EqualTo(workflow.Steps.Where(step => step.Script is not null).Select(step => step.ToString())));
        Assert.That(File.ReadAllText(Path.Combine(folder, "out", "tests.xml")), Does.Contain("failures=\"0\""));
        Assert.That(File.ReadAllText(Path.Combine(folder, "out", "comment.md")), Does.Contain("Service desk").And.Contain("## What it does to findings").And.Contain("<summary>The policy as a page"));
        Assert.That(File.ReadAllText(Path.Combine(folder, "out", "main", "policy.yaml")), Does.Contain("version: 0.1.0 "));
        Assert.That(File.ReadAllText(Path.Combine(folder, "gh.txt")).Trim(), Is.EqualTo("pr comment 7 --edit-last --create-if-none --body-file out/comment.md"));
        Assert.That(Path.Combine(Published, "Fabrikam.CustomerData.0.2.0.nupkg"), Does.Exist);
    }

    /// <summary>Of GitHub's own program, what it was told.</summary>
    private string StandIns()
    {
        var programs = Directory.CreateDirectory(Path.Combine(EndToEnd.Feed.Root, "workflow-programs")).FullName;
        Shell.RunOrThrow(programs, $"printf '#!/bin/sh\\ncat \"$(for last; do :; done; echo \"$last\")\" > /dev/null && echo \"$@\" > {folder}/gh.txt\\n' > gh && chmod +x gh");
        return programs;
    }

    private bool IsMet(WorkflowStep step, string outputs) => step.Condition switch
    {
        null or "github.event_name == 'pull_request'" or "${{ !cancelled() }}" => true,
        "steps.main.outputs.exists == 'true'" => File.ReadAllLines(outputs).Contains("exists=true"),
        "${{ !cancelled() && steps.main.outputs.exists == 'true' && hashFiles('impact/**') != '' }}" => Directory.Exists(Path.Combine(folder, "impact")),
        var other => throw new InvalidOperationException($"Nobody says here whether this holds: {other}"),
    };

    private static string Fill(string text) => Expression().Replace(text, match => Expressions[match.Groups["expression"].Value]);

    private static IEnumerable<string> VerbsOf(WorkflowStep step) => Verb().Matches(step.Script ?? "").Select(match => match.Groups["verb"].Value);

    [GeneratedRegex(@"\$\{\{ (?<expression>.*?) \}\}")]
    private static partial Regex Expression();

    [GeneratedRegex(@"dotnet policy (?<verb>[a-z]+)")]
    private static partial Regex Verb();
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Beginning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Beginning;

public sealed class InitTests
{
    private static readonly string[] Answers = ["--company", "Fabrikam & Sons", "--contact", "cx@fabrikam.example", "--owner", "J. Doe"];

    private SampleFolder _folder = null!;

    private string Target => _folder.At("new");

    [SetUp]
    public void Create() => _folder = new SampleFolder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [TestCase("Größe & Söhne", "Grosse.CustomerData")]
    [TestCase("Żabka Łódź", "Zabka.CustomerData")]
    [TestCase("Łódź 24 Crème", "Creme.CustomerData")]
    [TestCase("Ωμέγα", "Company.CustomerData")]
    public async Task The_usual_id_is_a_whole_word_of_the_company_s_name(string company, string id)
    {
        var run = await Tool.RunAsync("init", Target, "--company", company, "--contact", "cx@fabrikam.example", "--owner", "J. Doe");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(File.ReadAllText(Path.Combine(Target, "policy.yaml")), Does.Contain($"  id: {id} "));
    }

    [Test]
    public async Task The_policy_and_its_schema_are_written_where_the_answers_are_given()
    {
        var run = await Tool.RunAsync(["init", Target, .. Answers]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(Files(), Is.EqualTo(new[] { "policy.schema.json", "policy.yaml" }));
        Assert.That(run.Output.ReplaceLineEndings("\n").Trim().Split('\n'), Is.EqualTo(Files().Select(file => Path.Combine(Target, file))));
        Assert.That(run.Error, Does.StartWith("Next: "));
    }

    [Test]
    public async Task A_repository_has_everything_to_change_test_and_publish_the_policy_and_its_tests_pass()
    {
        var run = await Tool.RunAsync(["init", Target, "--repository", "--approvers", "@fabrikam/governance", .. Answers]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(Files(), Is.SupersetOf(new[]
        {
            ".config/dotnet-tools.json", ".editorconfig", ".github/CODEOWNERS", ".github/workflows/policy.yml", ".gitignore", ".vscode/extensions.json",
            ".vscode/settings.json", "Fabrikam.CustomerData.csproj", "README.md", "policy.schema.json", "policy.yaml",
        }));
        Assert.That(Read(".github/CODEOWNERS"), Does.EndWith("* @fabrikam/governance\n"));

        var test = await Tool.RunAsync("test", Target);
        Assert.That(test.ExitCode, Is.EqualTo(ExitCodes.Clean), test.Said);
    }

    [Test]
    public async Task Every_answer_is_in_the_policy_and_no_example_stays_behind()
    {
        await Tool.RunAsync([
            "init", Target, "--repository", "--approvers", "@fabrikam/governance", .. Answers, "--id", "Fabrikam.Rules", "--title", "Rules for data", "--owner-role", "ceo",
            "--languages", "en,pl", "--process", "car repair", "--platform", "surveymonkey", "--client", "Fabrikam.Asking", "--effective", "2999-02-01",
        ]);

        var policy = Read("policy.yaml");
        string[] expected =
        [
            "id: Fabrikam.Rules ", "title: \"Rules for data\"", "owner: ceo ", "ceo: { name: \"J. Doe\", contact: \"cx@fabrikam.example\" }", "languages: [en, pl] ", "process: \"car repair\"",
            "surveymonkey: { status: approved", "assembly: Fabrikam.Asking, symbol: \"T:Fabrikam.Asking.SurveyClient\"", "effective: 2999-02-01 ", "hard-mandatory: 2999-07-01", "next: 2999-05-01",
        ];
        Assert.That(expected.Where(text => !policy.Contains(text, StringComparison.Ordinal)), Is.Empty);
        Assert.That(Files().Where(file => Read(file).Contains("contoso", StringComparison.OrdinalIgnoreCase) && file != "policy.schema.json"), Is.Empty);
    }

    [TestCase("Fabrikam \"Fast\" \\ Sons", "J. \"Joe\" O'Dow: the \\ first", "delivery: \"today\" # or {never}")]
    [TestCase("Łódź Żółć", "Ελένη Παππά", "доставка")]
    public async Task Any_name_of_one_line_gives_a_sound_policy(string company, string owner, string process)
    {
        var run = await Tool.RunAsync("init", Target, "--company", company, "--contact", "cx@fabrikam.example", "--owner", owner, "--process", process);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        var policy = PolicyAnalyzers.Policy.PolicyReader.Read(Read("policy.yaml"), "policy.yaml");
        Assert.That(policy.Problems, Is.Empty);
        Assert.That(policy.Document!.Uses[0].Process, Is.EqualTo(process));
    }

    [Test]
    public async Task Without_a_terminal_every_missing_answer_is_named_with_its_option_and_nothing_is_written()
    {
        var run = await Tool.RunAsync("init", Target, "--repository", "--owner", "J. Doe");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.Split(' ')[0]), Is.EqualTo(new[] { "--company", "--contact", "--approvers" }));
        Assert.That(Directory.Exists(Target), Is.False);
    }

    [TestCase("--owner-role", "data-protection-officer", "GDPR art. 38(6)")]
    [TestCase("--owner-role", "Chief Officer", "lower case")]
    [TestCase("--id", "2.Rules", "each part begins with a letter")]
    [TestCase("--languages", "en,xx", "'xx' is no language that the analyzers know")]
    [TestCase("--platform", "Survey Monkey", "lower case")]
    [TestCase("--client", "Fabrikam..Asking", "each part begins with a letter")]
    [TestCase("--effective", "1.2.2027", "yyyy-MM-dd")]
    [TestCase("--effective", "2020-01-01", "Nobody can have known")]
    [TestCase("--title", "two\nlines", "one line")]
    [TestCase("--title", " ", "It says nothing")]
    [TestCase("--approvers", "fabrikam/governance", "Add --repository")]
    public async Task An_answer_that_will_not_do_says_why(string option, string answer, string reason)
    {
        var run = await Tool.RunAsync(["init", Target, .. Answers, option, answer]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain(option).And.Contain(reason));
        Assert.That(Directory.Exists(Target), Is.False);
    }

    [Test]
    public async Task What_is_there_is_replaced_only_when_forced()
    {
        _folder.With("new/policy.yaml", "mine");

        var refused = await Tool.RunAsync(["init", Target, .. Answers]);

        Assert.That(refused.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), refused.Said);
        Assert.That(refused.Error, Does.Contain("there is already policy.yaml").And.Contain("--force"));
        Assert.That(Read("policy.yaml"), Is.EqualTo("mine"));
        Assert.That(Files(), Has.Length.EqualTo(1));

        var forced = await Tool.RunAsync(["init", Target, "--force", .. Answers]);

        Assert.That(forced.ExitCode, Is.EqualTo(ExitCodes.Clean), forced.Said);
        Assert.That(Read("policy.yaml"), Does.Contain("Fabrikam & Sons"));
    }

    [Test]
    public async Task On_a_terminal_only_what_no_option_says_is_asked_and_the_answers_are_checked()
    {
        var asking = new Answering("Fabrikam Ltd", "cx@fabrikam.example", "not a role!", "ceo", null, "en", null, "surveymonkey", null);

        var run = await Tool.RunAsync(Tool.StandIn with { Questioner = asking }, "init", Target, "--owner", "J. Doe");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(asking.Refused, Is.EqualTo(new[] { "not a role!" }));
        Assert.That(asking.Asked, Has.Count.EqualTo(8).And.Contains("What is the company called?"));
        Assert.That(Read("policy.yaml"), Does.Contain("id: Fabrikam.CustomerData").And.Contain("owner: ceo").And.Contain("surveymonkey: {"));
    }

    [TestCase("2027-03-01", "2027-07-01")]
    [TestCase("2027-03-02", "2028-07-01")]
    [TestCase("2027-12-31", "2028-07-01")]
    public async Task What_binds_later_leaves_every_team_four_months(string effective, string binds)
    {
        await Tool.RunAsync(Tool.StandIn with { Clock = new Stopped(2026, 11, 5) }, ["init", Target, "--effective", effective, .. Answers]);

        Assert.That(Read("policy.yaml"), Does.Contain("announced: 2026-11-05").And.Contain($"hard-mandatory: {binds}"));
    }

    [TestCase(2026, "effective: 2027-01-01")]
    [TestCase(2029, "effective: 2030-01-01")]
    public async Task A_new_policy_lacks_nothing_but_its_approval(int year, string effective)
    {
        var services = Tool.StandIn with { Clock = new Stopped(year, 11, 5) };
        await Tool.RunAsync(services, ["init", Target, .. Answers]);

        var run = await Tool.RunAsync(services, "validate", Target);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output.Split('\n').Where(line => line.Contains(": POL", StringComparison.Ordinal) || line.Contains(" POL", StringComparison.Ordinal)), Has.Exactly(1).Items.And.All.Contains("advice POL0504: Nobody has approved the policy yet"));
        Assert.That(Read("policy.yaml"), Does.Contain(effective));
    }

    [Test]
    public async Task With_yes_nothing_is_asked()
    {
        var asking = new Answering();

        var run = await Tool.RunAsync(Tool.StandIn with { Questioner = asking }, ["init", Target, "--yes", .. Answers]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(asking.Asked, Is.Empty);
    }

    private string[] Files()
        => [.. Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Target, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string Read(string file) => File.ReadAllText(Path.Combine(Target, file));

    private sealed class Stopped(int year, int month, int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
    }

    /// <summary>Somebody at a terminal; null is an empty line.</summary>
    private sealed class Answering(params string?[] answers) : IQuestioner
    {
        private readonly Queue<string?> _answers = new(answers);

        public List<string> Asked { get; } = [];

        public List<string> Refused { get; } = [];

        public string Ask(string question, string? usual, Func<string, string?> fault)
        {
            Asked.Add(question);
            while (true)
            {
                var answer = _answers.Dequeue() ?? usual!;
                if (fault(answer) is null)
                {
                    return answer;
                }

                Refused.Add(answer);
            }
        }
    }
}

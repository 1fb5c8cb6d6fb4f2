using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Beginning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Approving;

/// <summary>What <c>dotnet policy request</c> proposes, and how a proposal becomes a part of the policy.</summary>
internal sealed class RequestTests
{
    private const string Policy = """
        schema: 1
        policy: { id: Contoso.Data, version: 1.0.0, contact: us@contoso.example, effective: 2026-11-01 }
        roles:
          officer: { may-approve: [waivers] }
          logistics: {}
        goals: { retention: { owner: logistics } }
        origins: { signup: { source: provided.subject } }
        purposes: { updates: { kind: service.notification, legal-basis: contract } }
        uses:
          delivery: { title: Tell when the parcel arrives, data: { contact.phone: quick }, origin: { captured: signup, permission: contract }, purpose: updates }
        surveys:
          arrival: { title: Did it arrive?, population: delivered customers, purpose: updates, owner: logistics }
        # The end of our policy.

        """;

    private static readonly string[] Use =
    [
        "use", "--id", "pickup", "--by", "Shop team", "--why", "lockers", "--title", "Tell the locker's code", "--process", "pick-up", "--data", "contact.phone=must arrive at once",
        "--captured", "signup", "--permission", "contract", "--purpose", "updates", "--outcome-customer", "finds the parcel", "--outcome-company", "fewer calls",
        "--repository", "contoso/shop", "--code", "T:Contoso.Shop.Locker",
    ];

    private static readonly string[] Waiver =
        ["waiver", "--id", "gap", "--by", "Shop team", "--why", "the import is replaced", "--rule", "POL1001", "--symbol", "T:Contoso.Import.Row", "--reason", "leaves in March", "--until", "2027-03-31"];

    private SampleFolder folder = null!;

    [SetUp]
    public void Prepare() => folder = new SampleFolder().With("policy.yaml", Policy.ReplaceLineEndings("\n"));

    [TearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public async Task A_use_is_proposed_with_what_is_there_already()
    {
        var run = await Request(Use);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.StartWith("## Request: use `pickup`").And.Contain("Shop team asks us@contoso.example for this use under Contoso.Data 1.0.0: lockers"));
        Assert.That(run.Output, Does.Contain("**Do we have this already?**").And.Contain("- delivery (Tell when the parcel arrives): uses contact.phone, has the purpose updates"));
        Assert.That(File.ReadAllText(At("r.request.policy.yaml")), Does.Contain("by: Shop team").And.Contain("on: 2026-11-25").And.Contain("repository: contoso/shop").And.Contain("contact.phone: must arrive at once"));
    }

    [Test]
    public async Task A_survey_is_proposed_beside_those_that_ask_the_same()
    {
        var run = await Request(
            "survey", "--id", "locker", "--by", "Shop team", "--why", "lockers are new", "--title", "How was the locker?", "--type", "transactional", "--goal", "retention", "--purpose", "updates",
            "--owner", "logistics", "--population", "Delivered customers", "--channel", "email", "--channel", "sms", "--from", "2027-01-01", "--to", "2027-02-01");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("- arrival (Did it arrive?): asks the same population, has the same purpose"));
        Assert.That(File.ReadAllText(At("r.request.policy.yaml")), Does.Contain("channels: [email, sms]").And.Contain("fieldwork:"));
    }

    [Test]
    public async Task What_resembles_nothing_says_so() => Assert.That((await Request(Waiver)).Output, Does.Contain("Nothing in the policy resembles it."));

    [Test]
    public async Task A_card_that_the_policy_would_refuse_is_told_before_anybody_reads_it()
    {
        var run = await Request([.. Use, "--destination", "nobody"]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("The policy would refuse this card:").And.Contain("'nobody' is not a destination of this policy"));
        Assert.That(File.Exists(At("r.request.policy.yaml")), Is.False);
    }

    [Test]
    public async Task What_is_missing_is_said_at_once_where_nobody_can_be_asked()
    {
        var run = await Request("waiver", "--id", "gap", "--rule", "POL1001");

        Assert.That((run.ExitCode, run.Error.Trim()), Is.EqualTo((2, "Nobody can decide without these: --symbol or --file, --reason, --until, --by, --why. Give them, or run this at a terminal to be asked.")));
    }

    [Test]
    public async Task A_waiver_for_a_file_names_it_in_the_place_of_code()
    {
        var run = await Request([.. Waiver.Select(each => each switch { "--symbol" => "--file", "T:Contoso.Import.Row" => "deploy/settings.json", "POL1001" => "POL3002", _ => each })]);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(At("r.request.policy.yaml")), Does.Contain("file: deploy/settings.json").And.Not.Contain("symbol"));
    }

    [Test]
    public async Task What_is_missing_is_asked_at_a_terminal()
    {
        var run = await Tool.RunAsync(
            Tool.StandIn with { Questioner = new Answers() },
            ["request", .. Waiver[..^2], "--policy", At("policy.yaml"), "--output", At("r.request.policy.yaml")]);

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(At("r.request.policy.yaml")), Does.Contain("expires: 2027-05-31"));
    }

    [Test]
    public async Task Odd_input_is_refused()
    {
        Refused(await Request([.. Use, "--data", "contact.email"]), "'contact.email' says no reason");
        Refused(await Request([.. Use, "--title", "Another"]), "--title is given 2 times");
        Refused(await Request([.. Use[..2], "delivery", .. Use[3..]]), "The policy has 'delivery' under 'uses' already");
        await Request(Use);
        Refused(await Request(Use), "exists. Delete it");
    }

    [Test]
    public async Task An_accepted_use_becomes_a_part_of_the_policy_and_nothing_else_changes()
    {
        await Request(Use);
        var before = File.ReadAllText(At("policy.yaml"));

        var run = await Accept("logistics");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        var after = File.ReadAllText(At("policy.yaml"));
        Assert.That(after, Does.Contain("pickup").And.EndWith("# The end of our policy.\n"));
        Assert.That(after, Has.Length.GreaterThan(before.Length));
        Refused(await Accept("logistics"), "has 'pickup' under 'uses' already");
    }

    [Test]
    public async Task An_accepted_waiver_says_who_approved_it_and_takes_the_right_to()
    {
        await Request(Waiver);

        Refused(await Accept("logistics"), "'logistics' may not approve waivers. These may: officer.");
        Assert.That((await Accept("officer")).ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(At("policy.yaml")), Does.Contain("approved-by: officer").And.Contain("approved-on: 2026-11-25"));
    }

    [Test]
    public async Task What_is_no_request_for_this_policy_is_refused()
    {
        folder.With("r.request.policy.yaml", "schema: 1\nuses: {}\n");
        Refused(await Accept("officer"), "is no request");
        folder.With("r.request.policy.yaml", "schema: 1\nrequest: { policy: Fabrikam.Data }\nuses: { a: {} }\n");
        Refused(await Accept("officer"), "is a request to the policy Fabrikam.Data");
        folder.With("r.request.policy.yaml", "schema: 1\nrequest: { policy: Contoso.Data }\n");
        Refused(await Accept("officer"), "must hold one card");
    }

    private static void Refused(ToolRun run, string message)
    {
        Assert.That(run.Error, Does.Contain(message));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    private Task<ToolRun> Request(params string[] arguments) => Run(["request", .. arguments, "--policy", At("policy.yaml"), "--output", At("r.request.policy.yaml")]);

    private Task<ToolRun> Accept(string role) => Run(["approve", At("r.request.policy.yaml"), "--into", At("policy.yaml"), "--as", role]);

    private static Task<ToolRun> Run(string[] arguments) => Tool.RunAsync(Tool.StandIn with { Clock = new FixedClock() }, arguments);

    private string At(string name) => folder.At(name);

    private sealed class Answers : IQuestioner
    {
        public string Ask(string question, string? usual, Func<string, string?> fault) => question.StartsWith("The last day", StringComparison.Ordinal) ? "2027-05-31" : throw new InvalidOperationException(question);
    }

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    }
}

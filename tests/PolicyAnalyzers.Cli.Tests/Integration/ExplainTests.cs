using System.Linq;
using System.Threading.Tasks;
using PolicyAnalyzers.Annotations;
using PolicyAnalyzers.Cli.Scanning;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Integration;

/// <summary><c>explain</c> on real builds, with the real recogniser.</summary>
public sealed class ExplainTests
{
    private const string Source =
        """
        using System.Text.RegularExpressions;
        public partial class Customer
        {
            public string Phone { get; set; } = "";
            public bool PhoneConfirmed { get; set; }
            public string Nickel { get; set; } = "";
            [GeneratedRegex("a")] public static partial Regex Pattern();
        }
        public class Branch { public string Phone { get; set; } = ""; }
        """;

    private const string Copies =
        """
        using PolicyAnalyzers.Annotations;
        public class Customer
        {
            [CustomerData("delivery-sms")] public string PhoneNumber { get; set; } = "";
            public string Email { get; set; } = "";
            [NotCustomerData("a stage name")] public string FirstName { get; set; } = "";
            public string LastName { get; set; } = "";
        }
        public class Message
        {
            public string PhoneNumber { get; set; } = "";
            public string Email { get; set; } = "";
            public string FirstName { get; set; } = "";
            public string LastName { get; set; } = "";
            public static Message Of(Customer customer, string typed) =>
                new() { PhoneNumber = customer.PhoneNumber, Email = customer.Email.Trim(), FirstName = customer.FirstName, LastName = typed };
        }
        """;

    [Test]
    public async Task Both_answers_come_with_weights_and_with_what_would_change_them()
    {
        using var sample = Shop();
        var before = sample.Snapshot();

        var run = await Explain(sample, "Phone");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("Customer.Phone (property of type string, Shop/Shop.cs:4)").And.Contain("Customer data: contact.phone (identity, direct)")
            .And.Contain("+20  Customer is about a person").And.Contain("[NotCustomerData(\"why\")]"));
        Assert.That(run.Output, Does.Contain("Branch.Phone").And.Contain("Not customer data: 5, reported from 30").And.Contain("data.categories.contact.phone.terms: [Phone]"));
        Assert.That(run.Error, Is.Empty, "the SDK's generators run");
        Assert.That(sample.Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_place_is_explained_as_json_and_names_what_rules_it_out()
    {
        using var sample = Shop();

        var run = await Explain(sample, "Shop.cs:5", "--format", "json");

        var symbol = run.Json.GetProperty("symbols").EnumerateArray().Single();
        Assert.That(symbol.GetProperty("symbol").GetString(), Is.EqualTo("P:Customer.PhoneConfirmed"));
        Assert.That(symbol.GetProperty("customerData").GetBoolean(), Is.False);
        Assert.That(symbol.GetProperty("evidence")[0].GetProperty("text").GetString(), Is.EqualTo("the type Boolean cannot hold it"));
    }

    [TestCase("Message.PhoneNumber", "It is served as a copy of Customer.PhoneNumber, which is declared for delivery-sms: nothing is asked of it.", "Customer.PhoneNumber")]
    [TestCase("Message.Email", "It is served as a copy of Customer.Email, which declares nothing and is asked in its place (POL1001).", "Customer.Email")]
    [TestCase("Message.FirstName", "It is a copy of what the policy exempts or the code says is no customer data: nothing is asked of it.")]
    [TestCase("Message.LastName", "Nothing is declared, so a declaration is asked for (POL1001).")]
    [TestCase("Customer.Email", "Nothing is declared, so a declaration is asked for (POL1001).")]
    public async Task A_copy_says_of_what_it_is_one_and_who_is_asked(string what, string asked, params string[] sources)
    {
        using var sample = new SampleFolder()
            .WithProject("Shop", Copies, items: $"<Reference Include=\"{typeof(CustomerDataAttribute).Assembly.Location}\" />")
            .With("sample.yaml", Policies.SampleText);

        var run = await Explain(sample, what, "--policy", sample.At("sample.yaml"), "--format", "json");

        var symbol = run.Json.GetProperty("symbols").EnumerateArray().Single();
        Assert.That(symbol.GetProperty("asked").GetString(), Is.EqualTo(asked), run.Said);
        Assert.That(symbol.GetProperty("copyOf").EnumerateArray().Select(static source => source.GetString()), Is.EqualTo(sources));
    }

    [TestCase("Mailer.Send.email", true, "Nothing is asked of a parameter or a return value: data is asked for where it is kept. An annotation on it counts all the same.")]
    [TestCase("Row.IReachable.Phone", true, "It is the same datum as IReachable.Phone, which is asked for in its place (POL1001).", "P:Row.IReachable#Phone")]
    [TestCase("Order.Guest", true, "Nothing is declared, so a declaration is asked for (POL1001).")]
    [TestCase("Order.Emails", false, "Nothing is asked.")]
    [TestCase("Order.Email", false, "Nothing is asked.")]
    public async Task What_is_said_to_be_asked_is_what_a_build_asks(string what, bool customerData, string asked, string? id = null)
    {
        const string Odd =
            """
            public interface IReachable { string Phone { get; } }
            public class Row : IReachable { string IReachable.Phone => ""; }
            public class Mailer { public void Send(string email) { } }
            public class Order { public (string Email, int Count) Guest { get; set; } public bool[] Emails { get; set; } = []; public static string Email { get; set; } = ""; }
            """;
        using var sample = new SampleFolder().WithProject("Shop", Odd);

        var run = await Explain(sample, id ?? what, "--format", "json");

        var symbol = run.Json.GetProperty("symbols").EnumerateArray().Single();
        Assert.That(symbol.GetProperty("customerData").GetBoolean(), Is.EqualTo(customerData), run.Said);
        Assert.That(symbol.GetProperty("asked").GetString(), Is.EqualTo(asked));
        Assert.That(run.Output, Does.Not.Contain("the type  cannot").And.Not.Contain("symbol: \\\"email"));
    }

    [TestCase("View.cshtml:3", "Views.View.CustomerPhone", "Shop/View.cshtml")]
    [TestCase("View.cshtml:4", null, null)]
    public async Task A_line_of_a_page_means_what_a_tool_wrote_of_it(string place, string? name, string? file)
    {
        // What Razor writes of `@functions { public string? CustomerPhone { get; set; } }` in line 3.
        const string Written =
            """
            namespace Views
            {
                public class View
                {
            #line (3,14)-(3,60) "View.cshtml"
                    public string? CustomerPhone { get; set; }
            #line default
            #line hidden
                    public string? Title { get; set; }
                }
            }
            """;
        using var sample = new SampleFolder().WithProject("Shop", Written);

        var run = await Explain(sample, place, "--format", "json");

        if (name is null)
        {
            Assert.That(run.Error, Does.Contain("There is no declaration at 'View.cshtml:4'"), run.Said);
            return;
        }

        var symbol = run.Json.GetProperty("symbols").EnumerateArray().Single();
        Assert.That(symbol.GetProperty("name").GetString(), Is.EqualTo(name), run.Said);
        Assert.That((symbol.GetProperty("file").GetString(), symbol.GetProperty("line").GetInt32()), Is.EqualTo((file, 3)));
    }

    [Test]
    public async Task What_is_not_there_is_said_with_what_may_have_been_meant()
    {
        using var sample = Shop();

        var run = await Explain(sample, "Kunde.Phone");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain("Nothing that can hold a datum is named 'Kunde.Phone'").And.Contain("Similar: Branch.Phone, Customer.Phone"));
    }

    [Test]
    public async Task A_faulty_policy_is_all_that_is_said()
    {
        using var sample = Shop().With("bad.yaml", "policy: [");

        var run = await Explain(sample, "Phone", "--policy", sample.At("bad.yaml"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Contain("bad.yaml:1:").And.Contain("POL0002"));
        Assert.That(run.Output, Is.Empty);
    }

    private static SampleFolder Shop() => new SampleFolder().WithProject("Shop", Source);

    private static Task<ToolRun> Explain(SampleFolder sample, string what, params string[] more)
        => Tool.RunAsync(Tool.StandIn with { Analyzers = AnalyzerFiles.BesideThisTool() }, ["explain", what, sample.Path, .. more]);
}

using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>What is asked of declarations by a policy that asks for the whole data-use cycle, and what copies are served by, in one build under its package.</summary>
public sealed class DeclarationTests
{
    private const string Usings = """
        using Contoso.WholeCycle;
        using PolicyAnalyzers.Annotations;

        namespace Contoso.Shop;


        """;

    // Declared where it begins; everything else in these projects has it from there.
    private const string Customer = """
        public class Customer
        {
            [CustomerData(CustomerPolicy.Uses.DeliverySms)]
            public string PhoneNumber { get; set; } = "";
        }

        """;

    private const string InPart = """Origin(CustomerPolicy.Origins.SignupForm), Purpose(CustomerPolicy.Purposes.OrderUpdates)""";
    private const string Outcome = """Outcome(Customer = "no missed parcel")""";
    private const string Insight = "Insight(CustomerPolicy.Insights.DeliverySuccess)";
    private const string Destination = "Destination(CustomerPolicy.Destinations.SmsGateway)";

    private BuildResult build = null!;

    [OneTimeSetUp]
    public void Build()
    {
        PackTheWholeCycle();
        build = EndToEnd.Feed.NewRepository("declarations")
            .WithProject(Project("Outcome", Member($"{InPart}, {Insight}, {Destination}")))
            .WithProject(Project("Insight", Member($"{InPart}, {Outcome}, {Destination}")))
            .WithProject(Project("Destination", Member($"{InPart}, {Outcome}, {Insight}")))
            .WithProject(Project("Complete", Member($"{InPart}, {Outcome}, {Insight}, {Destination}")))
            .WithProject(Project("Unlisted", "public class Customer { [CustomerData(CustomerPolicy.Uses.DeliverySms)] public string? Email { get; set; } }"))
            .WithProject(Project("Stored", Stored("")))
            .WithProject(Project("Limited", Stored(", Retention(365, By = \"a job at night\")")))
            .WithProject(Project("Proposed", "public class Customer { [CustomerData(CustomerPolicy.Uses.DeliverySms, Status = DeclarationStatus.Proposed)] public string? PhoneNumber { get; set; } }"))
            .WithProject(Project("SameAs", Customer + "public record Message([property: SameAs(typeof(Customer), nameof(Customer.PhoneNumber))] string PhoneNumber);"))
            .WithProject(Project("Copied", Customer + Message + "public static class Texts { public static Message Of(Customer customer) => new() { PhoneNumber = customer.PhoneNumber.Trim() }; }"))
            .WithProject(Project("Typed", Customer + Message + "public static class Texts { public static Message Of(Customer customer, string typed) => new() { PhoneNumber = typed.Length > 0 ? typed : customer.PhoneNumber }; }"))
            .WithProject(Mapped("AutoMapped", "AutoMapper", "14.0.0", "public class Maps : AutoMapper.Profile { public Maps() => CreateMap<Customer, Message>(); }"))
            .WithProject(Mapped("Adapted", "Mapster", "10.0.14", "public static class Texts { public static Message Of(Customer customer) => Mapster.TypeAdapter.Adapt<Message>(customer); }"))
            .Build();
    }

    private static string Message => "public class Message { public string PhoneNumber { get; set; } = \"\"; }\n";

    [TestCase("Outcome", "POL1005")]
    [TestCase("Insight", "POL1006")]
    [TestCase("Destination", "POL1007")]
    [TestCase("Unlisted", "POL1009")]
    [TestCase("Stored", "POL1012")]
    [TestCase("Proposed", "POL1013")]
    [TestCase("Typed", "POL1001")]
    public void What_is_missing_is_one_warning(string project, string id) => Assert.That(build.Ours(project), Is.EqualTo(new[] { "warning " + id }), build.ToString());

    [TestCase("Complete")]
    [TestCase("Limited")]
    [TestCase("SameAs")]
    [TestCase("Copied")]
    [TestCase("AutoMapped")]
    [TestCase("Adapted")]
    public void Who_has_said_all_or_only_copies_is_silent(string project)
    {
        Assert.That(build.Ours(project), Is.Empty, build.ToString());
        Assert.That(build.Others(project), Is.Empty);
    }

    [Test]
    public void A_warning_says_what_to_write_and_whom_to_ask()
    {
        var finding = build.With("POL1006", "Insight").Single();
        Assert.That(finding.File, Is.EqualTo("Code.cs"));
        Assert.That(finding.Message, Does.Contain("[Insight]").And.Contain("cx-governance@contoso.example"));
    }

    // The sample's policy, asking for every stage, as a package of its own.
    private static void PackTheWholeCycle()
    {
        var sample = Path.Combine(EndToEnd.Feed.Root, "Contoso.CustomerData");
        var folder = Directory.CreateDirectory(Path.Combine(EndToEnd.Feed.Root, "Contoso.WholeCycle")).FullName;
        var policy = Path.Combine(folder, "policy.yaml");
        File.Copy(Path.Combine(sample, "policy.yaml"), policy);
        File.Copy(Path.Combine(sample, "Contoso.CustomerData.csproj"), Path.Combine(folder, "Contoso.WholeCycle.csproj"));
        Tools.Replace(policy, "  id: Contoso.CustomerData", "  id: Contoso.WholeCycle");
        Tools.Replace(policy, "require: [origin, purpose, consent]", "require: [origin, purpose, outcome, insight, destination, consent]");
        Dotnet.RunOrThrow(folder, "pack", "--output", Path.Combine(EndToEnd.Feed.Root, "feed"), "--verbosity", "quiet");
    }

    private static ConsumerProject Project(string name, string source) => new(name)
    {
        Items = """<PackageReference Include="Contoso.WholeCycle" Version="$policyVersion" />""",
        Source = Usings + source,
    };

    // Security faults are reported for what is the last free version of AutoMapper; nothing is run here.
    private static ConsumerProject Mapped(string name, string library, string version, string source)
    {
        var project = Project(name, Customer + Message + source);
        return project with { Items = project.Items + $"""<PackageReference Include="{library}" Version="{version}" />""", Properties = "<NuGetAudit>false</NuGetAudit>" };
    }

    private static string Member(string attributes) => $"public class Customer {{ [{attributes}] public string? PhoneNumber {{ get; set; }} }}";

    private static string Stored(string more) =>
        $"[System.ComponentModel.DataAnnotations.Schema.Table(\"customers\"){more}] public class Customer {{ [CustomerData(CustomerPolicy.Uses.DeliverySms)] public string? PhoneNumber {{ get; set; }} }}";
}

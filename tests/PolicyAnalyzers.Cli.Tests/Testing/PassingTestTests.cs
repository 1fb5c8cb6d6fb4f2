using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Testing;

/// <summary>What makes a policy test pass.</summary>
public sealed class PassingTestTests
{
    [TestCase("public class Order { public int Lines { get; set; } }", TestName = "Code without customer data needs no mark")]
    [TestCase("public class Customer { [CustomerData(CustomerPolicy.Uses.DeliverySms)] public string? Phone { get; set; } }", TestName = "The constants of the policy are at hand")]
    [TestCase("public class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }", TestName = "A finding may be marked by its rule")]
    [TestCase("public class Customer { public string? {|POL1001-advisory:PhoneNumber|} { get; set; } }", TestName = "A finding may be marked by rule and level")]
    [TestCase("public class Customer { public string? [|PhoneNumber|] { get; set; } }", TestName = "A finding may be marked whatever its rule")]
    [TestCase("public class Customer(string name) { public string Text { get; } = name; public List<int> Numbers { get; } = [1, 2]; }", TestName = "The C# of today compiles")]
    [TestCase("public class Client { public async Task<int> Send() { await Task.Delay(1); return new[] { 1 }.Sum(); } }", TestName = "What a project opens by itself is open")]
    [TestCase("// A plain comment.\r\n\r\n// title: Windows ends its lines otherwise\r\npublic class Customer { public string? {|POL1001:PhoneNumber|} { get; set; } }\r\n", TestName = "Lines may end as on Windows")]
    public async Task Passes(string test)
    {
        using var folder = new PolicyTestFolder().WithTest(test);

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.StartWith("passed").And.Contain("1 test, 1 passed, 0 failed."));
        Assert.That(run.Error, Is.Empty);
    }

    [TestCase("2027-03-31", "advisory")]
    [TestCase("2027-04-01", "hard-mandatory")]
    public async Task A_day_decides_which_of_the_dated_levels_is_in_force(string day, string level)
    {
        using var folder = new PolicyTestFolder()
            .WithStub("Qualtrics.Api", PolicyTestFolder.Platform)
            .WithTest($$"""
                // as-of: {{day}}
                public class Job { public void Run() => new Qualtrics.Api.{|POL3001-{{level}}:QualtricsClient|}().Invite(); }
                """);

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
    }

    [Test]
    public async Task Code_may_be_said_to_be_in_the_assembly_of_the_client()
    {
        using var folder = new PolicyTestFolder()
            .WithStub("Qualtrics.Api", PolicyTestFolder.Platform)
            .WithTest("""
                // assembly: Test.Surveys
                namespace Test.Surveys;
                public class Client { public void Run() => new Qualtrics.Api.QualtricsClient().Invite(); }
                """);

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
    }

    [Test]
    public async Task A_test_in_the_assembly_of_a_stand_in_takes_its_place()
    {
        using var folder = new PolicyTestFolder()
            .WithStub("Test.Surveys", "namespace Test.Surveys; public class Client { }")
            .WithTest("""
                // assembly: Test.Surveys
                namespace Test.Surveys;
                public class Client { public Client? Next { get; set; } }
                """)
            .WithTest("public class User { public Test.Surveys.Client? Client { get; set; } }", "user.cs");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output, Does.Contain("2 tests, 2 passed"));
    }

    [Test]
    public async Task A_stand_in_may_be_a_folder_of_files()
    {
        using var folder = new PolicyTestFolder()
            .With("policy-tests/stubs/Vendor/A.cs", "namespace Vendor; public class A : B { }")
            .With("policy-tests/stubs/Vendor/Deep/B.cs", "namespace Vendor; public class B { }")
            .WithTest("public class User { public Vendor.A? Value { get; set; } }");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
    }

    [Test]
    public async Task A_test_may_name_another_policy()
    {
        using var folder = new PolicyTestFolder()
            .With("stricter.yaml", PolicyTestFolder.Policy.Replace("default: advisory", "default: soft-mandatory", System.StringComparison.Ordinal))
            .WithTest("""
                // policy: ../stricter.yaml
                public class Customer { public string? {|POL1001-soft-mandatory:PhoneNumber|} { get; set; } }
                """);

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
    }

    [Test]
    public async Task The_sample_policy_passes_its_tests()
    {
        var run = await Tool.RunAsync("test", System.IO.Path.Combine(Repository.Root, "docs", "samples", "Contoso.CustomerData"));

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Clean), run.Said);
        Assert.That(run.Output.Split('\n'), Has.Exactly(14).StartsWith("passed"));
    }
}

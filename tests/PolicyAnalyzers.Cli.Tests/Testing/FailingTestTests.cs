using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Testing;

/// <summary>What a policy test says that does not pass.</summary>
public sealed class FailingTestTests
{
    [Test]
    public async Task A_finding_that_is_not_marked_is_shown_with_its_place_and_the_mark_to_write()
    {
        using var folder = new PolicyTestFolder().WithTest("""
            // title: Nobody declared the telephone
            public class Customer
            {
                public string? PhoneNumber { get; set; }
            }
            """);

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output.ReplaceLineEndings("\n"), Does.StartWith("""
            FAILED  Nobody declared the telephone (policy-tests/it.cs)
                policy-tests/it.cs:4:20: POL1001 (Customer data with nothing declared) is found here, at level advisory, and is not marked.
                4 |     public string? PhoneNumber { get; set; }
                  |                    ^^^^^^^^^^^
                'Customer.PhoneNumber' holds customer data
            """.ReplaceLineEndings("\n")));
        Assert.That(run.Output, Does.Contain("mark it: public string? {|POL1001:PhoneNumber|} { get; set; }").And.Contain("1 test, 0 passed, 1 failed."));
    }

    [Test]
    public async Task A_mark_without_a_finding_is_shown_at_its_place_in_the_file_as_written()
    {
        using var folder = new PolicyTestFolder().WithTest("public class {|POL1001:Order|} { } public class {|POL3001:Line|} { }");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain("it.cs:1:24: POL1001 (Customer data with nothing declared) is expected here and was not found."));
        Assert.That(run.Output, Does.Contain("it.cs:1:59: POL3001"));
        Assert.That(run.Output, Does.Contain("\n      |                        ^^^^^").And.Contain("\n      |                                                           ^^^^"));
    }

    [TestCase("public class {|POL1001:Customer|} { public string? PhoneNumber { get; set; } }", "It was found at 1:52 instead: the mark must enclose exactly 'PhoneNumber'.")]
    [TestCase("public class Customer { public string? {|POL1001-hard-mandatory:PhoneNumber|} { get; set; } }", "It is there at level advisory.")]
    [TestCase("public class {|POL1008:Customer|} { }", "Under this policy POL1008 is only observed on 2026-11-01")]
    [TestCase("public class {|POL1008:Customer|} { } // as-of: 2027-01-01", "observed on 2026-11-01")]
    [TestCase("// as-of: 2027-01-01\npublic class {|POL1008:Customer|} { }", "observed on 2027-01-01")]
    public async Task A_mark_without_a_finding_says_what_is_there_instead(string test, string expected)
    {
        using var folder = new PolicyTestFolder().WithTest(test);

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain(expected));
    }

    [Test]
    public async Task A_stand_in_without_what_the_policy_names_there_is_told()
    {
        using var folder = new PolicyTestFolder().WithStub("Test.Surveys", "public class Other { }").WithTest("public class User { public Other? Value { get; set; } }");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain("POL0011").And.Contain("It stands outside of the test").And.Contain("'T:Test.Surveys.Client' does not exist in the assembly 'Test.Surveys'"));
    }

    [Test]
    public async Task One_mark_is_one_finding()
    {
        using var folder = new PolicyTestFolder().WithTest("public class Customer { public string? {|POL1001:{|POL1001:PhoneNumber|}|} { get; set; } }");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
    }

    [Test]
    public async Task A_mark_for_any_finding_leaves_to_others_what_they_name()
    {
        using var folder = new PolicyTestFolder().WithTest("""
            public class Customer
            {
                [CustomerData([|{|POL0009:"nothing"|}|])] public string? PhoneNumber { get; set; }
            }
            """);

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Violations), run.Said);
        Assert.That(run.Output, Does.Contain("A finding is expected here and was not found.").And.Not.Contain("is not marked"));
    }
}

using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Testing;

/// <summary>A policy test that is wrong itself shows nothing, and is never green.</summary>
public sealed class BrokenTestTests
{
    [TestCase("public class Customer { public Strin? Name { get; set; } }", "it.cs:1:32: This is not C# that compiles, so nothing can be said of it (CS0246)")]
    [TestCase("public class {|POL1001:Customer { }", "it.cs:1:14: The markup opens more spans than it closes: |] or |} is missing.")]
    [TestCase("\npublic class Customer|} { }", "it.cs:2:22: |} closes what was not opened.")]
    [TestCase("public class {|POL1010:Customer|} { }", "it.cs:1:24: 'POL1010' is no rule that speaks about code. Did you mean POL")]
    [TestCase("public class {|CS0246:Customer|} { }", "'CS0246' is no rule that speaks about code")]
    [TestCase("public class {|POL1900:Customer|} { }", "POL1900 is a record and no finding: a test cannot expect it.")]
    [TestCase("public class {|POL1001-observe:Customer|} { }", "A build shows nothing at level observe")]
    [TestCase("public class {|POL1001-hard:Customer|} { }", "'hard' is no level. Write {|POL1001:…|}, or one of advisory, soft-mandatory, hard-mandatory")]
    [TestCase("// titel: Something\npublic class Customer { }", "it.cs:1:4: 'titel' is none of the things that a test says of itself; 'title' is.")]
    [TestCase("// note: Something\npublic class Customer { }", "a plain comment has no colon behind its first word")]
    [TestCase("// as-of: 1.5.2027\npublic class Customer { }", "it.cs:1:4: '1.5.2027' is not a day. Write it as yyyy-MM-dd")]
    [TestCase("// title: One\n// title: Two\npublic class Customer { }", "it.cs:2:4: 'title' stands twice.")]
    [TestCase("// assembly:\npublic class Customer { }", "'assembly' says nothing")]
    [TestCase("// policy: other.yaml\npublic class Customer { }", "The policy 'other.yaml', which the test names, does not exist.")]
    public async Task Says_what_is_wrong_and_where(string test, string expected)
    {
        using var folder = new PolicyTestFolder().WithTest(test);

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Output, Does.StartWith("BROKEN").And.Contain(expected).And.Contain("1 could not be run."));
    }

    [Test]
    public async Task A_broken_test_weighs_more_than_a_failed_one_and_leaves_the_others_alone()
    {
        using var folder = new PolicyTestFolder()
            .WithTest("public class Order { }", "a.cs")
            .WithTest("public class {|POL1001:Order|} { }", "b.cs")
            .WithTest("public class", "c.cs");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Output, Does.Contain("3 tests, 1 passed, 1 failed, 1 could not be run."));
    }

    [Test]
    public async Task A_stand_in_that_does_not_compile_is_all_that_is_said()
    {
        using var folder = new PolicyTestFolder().WithStub("Vendor", "public class A : B { }").WithTest("public class User { public A? Value { get; set; } }");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Output, Does.StartWith("BROKEN  Stand-in for Vendor (policy-tests/stubs/Vendor.cs)").And.Contain("Vendor.cs:1:18:").And.Not.Contain("it.cs"));
    }

    [Test]
    public async Task A_folder_without_tests_is_missing_evidence()
    {
        using var folder = new PolicyTestFolder();

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Error, Does.Contain("there is no folder").And.Contain("policy-tests"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task Stand_ins_alone_are_no_tests()
    {
        using var folder = new PolicyTestFolder().WithStub("Vendor", "public class A { }");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Error, Does.Contain("holds no C# file"));
    }

    [Test]
    public async Task A_filter_that_leaves_no_test_is_missing_evidence()
    {
        using var folder = new PolicyTestFolder().WithTest("public class Order { }");

        var run = await folder.RunAsync("--filter", "survey");

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence), run.Said);
        Assert.That(run.Error, Does.Contain("of 1 test none has 'survey'"));
    }

    [TestCase("policy.yaml", "")]
    [TestCase("other.yaml", "// policy: ../other.yaml\n")]
    public async Task A_faulty_policy_is_exit_code_2_with_its_faults(string file, string header)
    {
        using var folder = new PolicyTestFolder()
            .With(file, PolicyTestFolder.Policy.Replace("purpose: order-updates", "purpose: order-update", System.StringComparison.Ordinal))
            .WithTest(header + "public class Order { }");

        var run = await folder.RunAsync();

        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), run.Said);
        Assert.That(run.Error, Does.Match($@"{file}:16:14: POL0003: .*order-update.*\n.*Nothing was tested").And.Contain("order-updates"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task A_folder_without_a_policy_or_with_several_is_wrong_usage()
    {
        using var none = new SampleFolder();
        using var several = new SampleFolder().With("a.policy.yaml", PolicyTestFolder.Policy).With("b.policy.yaml", PolicyTestFolder.Policy);

        var first = await Tool.RunAsync("test", none.Path);
        var second = await Tool.RunAsync("test", several.Path);

        Assert.That(first.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), first.Said);
        Assert.That(first.Error, Does.Contain("holds no policy.yaml"));
        Assert.That(second.ExitCode, Is.EqualTo(ExitCodes.UsageOrBadPolicy), second.Said);
        Assert.That(second.Error, Does.Contain("Name one of them: a.policy.yaml, b.policy.yaml"));
    }
}

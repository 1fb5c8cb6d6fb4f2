using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using System.Xml.Schema;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Testing;

/// <summary>What other programs read of a run of policy tests.</summary>
public sealed class TestOutputTests
{
    private PolicyTestFolder _folder = null!;

    [SetUp]
    public void Create() => _folder = new PolicyTestFolder()
        .WithTest("// title: Orders # TODO are \\ silent\npublic class Order { }", "a.cs")
        .WithTest("// title: <Lines> & \u0001\npublic class {|POL1001:Line|} { string s = \"\u0001\"; }", "b.cs")
        .WithTest("public class", "c.cs");

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public async Task JUnit_is_valid_and_counts_right()
    {
        var run = await _folder.RunAsync("--format", "junit");

        var document = XDocument.Parse(run.Output);
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(TestContext.CurrentContext.TestDirectory, "Testing", "junit.xsd"));
        document.Validate(schemas, (_, fault) => Assert.Fail(fault.Message));
        var suite = document.Root!.Elements("testsuite").Single();
        Assert.That(suite.Attributes().Where(each => each.Name.LocalName is "tests" or "failures" or "errors").Select(each => each.ToString()), Is.EqualTo(new[] { "tests=\"3\"", "failures=\"1\"", "errors=\"1\"" }));
        Assert.That(suite.Descendants("failure").Single().Parent!.Attribute("name")!.Value, Is.EqualTo("<Lines> & \uFFFD"));
        Assert.That(suite.Descendants("failure").Single().Value, Does.Contain("policy-tests/b.cs:2:24: POL1001"));
        Assert.That(suite.Descendants("error").Single().Parent!.Attribute("classname")!.Value, Is.EqualTo("Test.Policy.policy-tests.c"));
        Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.IncompleteEvidence));
        Assert.That(run.Error, Does.Contain("3 tests, 1 passed, 1 failed, 1 could not be run."));
    }

    [Test]
    public async Task JUnit_in_a_file_says_the_encoding_that_it_has()
    {
        var file = Path.Combine(_folder.Path, "result.xml");

        var run = await _folder.RunAsync("--format", "junit", "--output", file);

        Assert.That(File.ReadAllText(file), Does.StartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
        Assert.That(XDocument.Load(file).Descendants("testcase").Count(), Is.EqualTo(3));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task Tap_has_a_plan_and_a_line_for_each_test()
    {
        var run = await _folder.RunAsync("--format", "tap");

        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.That(lines.Take(3), Is.EqualTo(new[] { "TAP version 14", "1..3", "ok 1 - Orders \\# TODO are \\\\ silent (policy-tests/a.cs)" }));
        Assert.That(lines.Where(line => line.Length > 0 && line[0] != ' ').Skip(3), Is.EqualTo(new[] { "not ok 2 - <Lines> & \u0001 (policy-tests/b.cs)", "not ok 3 - c (policy-tests/c.cs)" }));
        Assert.That(lines.Count(line => line == "  ---"), Is.EqualTo(2));
        Assert.That(lines.Count(line => line == "  ..."), Is.EqualTo(2));
        Assert.That(lines, Has.Some.StartsWith("      policy-tests/b.cs:2:24: POL1001").And.Some.EqualTo("  severity: error").And.Some.EqualTo("  severity: fail"));
    }

    [Test]
    public async Task A_filter_looks_at_titles_and_files()
    {
        var byTitle = await _folder.RunAsync("--filter", "orders");
        var byFile = await _folder.RunAsync("--filter", "a.CS");

        Assert.That(byTitle.Output, Does.Contain("1 test, 1 passed"));
        Assert.That(byFile.Output, Does.Contain("1 test, 1 passed"));
    }
}

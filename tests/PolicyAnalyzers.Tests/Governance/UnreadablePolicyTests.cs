using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Governance;

/// <summary>POL0002.</summary>
internal sealed class UnreadablePolicyTests
{
    private const string Undeclared = "public class Customer { public string? PhoneNumber { get; set; } }";

    [Test]
    public Task A_policy_that_can_be_read_gives_nothing() => PolicyTest.Check("class C { }");

    [Test]
    public Task No_policy_at_all_gives_nothing() => PolicyTest.Check("class C { }", policy: null);

    [Test]
    public Task Other_files_are_left_alone() =>
        new PolicyTest("class C { }").WithFile("/other.yaml", "[").WithFile("/notes.policy.txt", "[").WithFile("/policy.json", "{").RunAsync();

    [Test]
    public Task An_unknown_key_is_marked_at_its_line_and_column() => PolicyTest.Check(
        Undeclared,
        TestPolicy.With("roles:\n", "{|POL0002:extra|}: 1\nroles:\n"));

    [Test]
    public Task An_attribute_on_the_assembly_does_not_hide_it() => PolicyTest.Check(
        "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Governance\", \"POL0002\")]",
        TestPolicy.With("roles:\n", "{|POL0002:extra|}: 1\nroles:\n"));

    [Test]
    public Task The_message_says_what_is_wrong_and_what_to_write() => new PolicyTest(Undeclared, TestPolicy.With("  default: advisory", "  {|#0:defualt|}: advisory"))
        .Expecting("POL0002", 0, "'defualt' is not a key of 'levels', so no policy is in force. Write 'default'.", DiagnosticSeverity.Error)
        .RunAsync();

    [Test]
    public Task Nothing_else_is_said_beside_it_although_the_code_has_findings() => new PolicyTest(
        """
        [CustomerData("nope")]
        public class Customer { public string? PhoneNumber { get; set; } }
        public class Sender { public void Send() => QualtricsClient.Create(""); }
        """,
        TestPolicy.With("schema: 1", "schema: {|POL0002:one|}")).With(Vendor.Qualtrics).WithInventory().RunAsync();

    [Test]
    public Task Several_faults_are_each_shown_at_their_place() => PolicyTest.Check(
        Undeclared,
        TestPolicy.With("default: advisory", "default: {|POL0002:strict|}")
            .Vary("effective: 2026-11-01", "effective: {|POL0002:tomorrow|}")
            .Vary("max-age: 730d", "max-age: {|POL0002:long|}"));

    [Test]
    public async Task A_broken_bracket_is_one_fault_with_a_place()
    {
        var found = await Analysis.RunAsync(Undeclared, [Analysis.File("/policy.yaml", "schema: 1\npolicy: { id: [a, b\nroles: 3\n")]);

        Assert.That(found.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "POL0002" }));
        Assert.That(found[0].Location.GetLineSpan().Path, Is.EqualTo("/policy.yaml"));
        Assert.That(found[0].Location.GetLineSpan().StartLinePosition.Line, Is.GreaterThan(0));
    }

    [Test]
    public async Task An_empty_file_is_no_policy()
    {
        var found = await Analysis.RunAsync(Undeclared, [Analysis.File("/policy.yaml", "")]);

        Assert.That(found.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "POL0002" }));
    }

    [Test]
    public async Task A_file_that_cannot_be_opened_is_said_to_be_so()
    {
        var found = await Analysis.RunAsync(Undeclared, [Analysis.File("/policy.yaml", (SourceText?)null)]);

        Assert.That(found.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "POL0002" }));
        Assert.That(found[0].GetMessage(null), Does.StartWith("The file cannot be opened, so no policy is in force."));
        Assert.That(found[0].Location.GetLineSpan().Path, Is.EqualTo("/policy.yaml"));
    }

    [Test]
    public async Task A_file_that_is_not_utf8_is_said_to_be_so()
    {
        var found = await Analysis.RunAsync(Undeclared, [Analysis.File("/policy.yaml", SourceText.From(TestPolicy.Text, Encoding.Latin1))]);

        Assert.That(found.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "POL0002" }));
        Assert.That(found[0].GetMessage(null), Does.Contain("not UTF-8 (it reads as iso-8859-1)"));
    }

    [Test]
    public async Task A_text_without_a_known_encoding_is_read()
    {
        var found = await Analysis.RunAsync("class C { }", [Analysis.File("/policy.yaml", SourceText.From(TestPolicy.Text))]);

        Assert.That(found, Is.Empty);
    }

    [Test]
    public Task A_malformed_baseline_puts_the_policy_out_of_force() =>
        new PolicyTest(Undeclared).WithFile("/policy-baseline.json", "{ \"schema\": 1, \"policy\": \"Test.Policy\", \"entries\": [{|POL0002:7|}] }").RunAsync();

    [Test]
    public async Task A_baseline_that_cannot_be_opened_is_said_to_be_so()
    {
        var found = await Analysis.RunAsync(Undeclared, [Analysis.File("/policy.yaml", TestPolicy.Text), Analysis.File("/policy-baseline.json", (SourceText?)null)]);

        Assert.That(found.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "POL0002" }));
        Assert.That(found[0].Location.GetLineSpan().Path, Is.EqualTo("/policy-baseline.json"));
    }

    [Test]
    public Task A_file_of_any_name_is_a_policy_where_its_role_says_so() => new PolicyTest(Undeclared, policy: null)
        .WithFile("/0/rules.yaml", "{|POL0002:polcy|}: 1\n{|#0:|}schema: 1\n".Replace("{|#0:|}", "", System.StringComparison.Ordinal))
        .WithConfig("/0/.globalconfig", "is_global = true\n[/0/rules.yaml]\nbuild_metadata.AdditionalFiles.PolicyRole = policy\n")
        .Expecting(new Testing.DiagnosticResult("POL0002", DiagnosticSeverity.Error).WithMessage(null).WithLocation("/0/rules.yaml", 1, 1))
        .RunAsync();

    [Test]
    public Task Editors_and_pragmas_cannot_silence_it() => new PolicyTest("#pragma warning disable POL0002\n" + Undeclared, TestPolicy.With("roles:\n", "{|POL0002:extra|}: 1\nroles:\n"))
        .WithConfig("/.globalconfig", "is_global = true\ndotnet_diagnostic.POL0002.severity = none\n")
        .RunAsync();

    [Test]
    public Task In_a_scan_it_is_a_warning() => new PolicyTest(Undeclared, TestPolicy.With("roles:\n", "{|#0:extra|}: 1\nroles:\n"))
        .InScan()
        .Expecting("POL0002", 0, DiagnosticSeverity.Warning)
        .RunAsync();
}

using System.IO;
using System.Linq;
using System.Text;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary>A policy that cannot be read fails the build, says where, and says nothing else about the code.</summary>
public sealed class FaultyPolicyTests
{
    private const string Head = "schema: 1\npolicy: { id: Contoso.Own, version: 1.0.0, title: Ours, contact: us@contoso.example, effective: 2026-11-01 }\n";

    private BuildResult build = null!;

    [OneTimeSetUp]
    public void Build()
    {
        var repository = EndToEnd.Feed.NewRepository("faulty-policy");
        Add(repository, "Sound", Encoding.UTF8.GetBytes(Head));
        Add(repository, "Syntax", Encoding.UTF8.GetBytes(Head + "data: { require: [origin, purpose\nlevels:\n"));
        Add(repository, "UnknownKey", Encoding.UTF8.GetBytes(Head + "levles: { default: advisory }\n"));
        Add(repository, "Undefined", Encoding.UTF8.GetBytes(Head + "levels: { POL9999: advisory }\n"));
        Add(repository, "Empty", []);
        Add(repository, "Binary", Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 256)).ToArray());
        Add(repository, "Huge", Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("# 0123456789abcdef\n", 10_000_000 / 19 + 1))));
        Add(repository, "Utf16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Head)).ToArray());
        Add(repository, "Missing", null);
        build = repository.Build();
    }

    [Test]
    public void A_sound_policy_is_in_force() => Assert.That(build.Ours("Sound"), Is.EqualTo(new[] { "warning POL1001" }), build.ToString());

    [TestCase("UnknownKey", "POL0002", 3, 1)]
    [TestCase("Undefined", "POL0003", 3, 11)]
    public void A_fault_is_shown_at_its_line_and_column(string project, string id, int line, int column)
    {
        Assert.That(build.Ours(project), Is.EqualTo(new[] { "error " + id }), build.ToString());
        var fault = build.With(id, project)[0];
        Assert.That((fault.File, fault.Line, fault.Column), Is.EqualTo(("policy.yaml", line, column)));
    }

    [TestCase("Syntax")]
    [TestCase("Empty")]
    [TestCase("Binary")]
    [TestCase("Huge")]
    [TestCase("Utf16")]
    public void An_unreadable_file_is_shown_as_such_and_alone(string project)
    {
        Assert.That(build.Ours(project), Is.Not.Empty.And.All.EqualTo("error POL0002"), build.ToString());
        Assert.That(build.With("POL0002", project).Select(fault => fault.File), Is.All.EqualTo("policy.yaml"));
        Assert.That(build.With("POL0002", project).Select(fault => fault.Line), Is.All.GreaterThan(0));
    }

    [Test]
    public void A_file_that_is_not_there_is_named()
    {
        Assert.That(build.Ours("Missing"), Is.EqualTo(new[] { "error POL0001" }), build.ToString());
        Assert.That(build.With("POL0001")[0].Message, Does.Contain(Path.Combine("Missing", "policy.yaml")).And.Contain("does not exist"));
    }

    [Test]
    public void No_fault_makes_the_compiler_stumble() => Assert.That(build.Others(), Is.Empty, build.ToString());

    private static void Add(ConsumerRepository repository, string name, byte[]? policy)
    {
        repository.WithProject(new ConsumerProject(name)
        {
            Items = ConsumerProject.AnalyzerPackage,
            Properties = "<PolicyFile>policy.yaml</PolicyFile>",
            Source = Code.Undeclared,
        });
        if (policy is not null)
        {
            File.WriteAllBytes(Path.Combine(repository.Folder, name, "policy.yaml"), policy);
        }
    }
}

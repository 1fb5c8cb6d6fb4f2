using System.IO;
using System.Linq;
using PolicyAnalyzers.EndToEnd.Tests.Support;

namespace PolicyAnalyzers.EndToEnd.Tests;

/// <summary><c>dotnet format</c> writes what the policy leaves no choice about, and nothing else.</summary>
public sealed class CodeFixTests
{
    private const string Before = """
        namespace Contoso.Shop;

        public class LoyaltyMember
        {
            public string? LoyaltyCardNumber { get; set; }
        }

        public class Caller
        {
            public string? PhoneNumber { get; set; }
        }
        """;

    [Test]
    public void The_only_use_is_proposed_and_the_result_compiles_without_that_finding()
    {
        var repository = EndToEnd.Feed.NewRepository("format").WithProject(new ConsumerProject("App") { Source = Before });
        var before = repository.Build();
        Assert.That(before.With("POL1001").Select(finding => finding.Line), Is.EquivalentTo(new[] { 3, 8 }).Or.EquivalentTo(new[] { 5, 10 }), before.ToString());

        var format = repository.Run(["format", "analyzers", "--no-restore", "--diagnostics", "POL1001", "--severity", "warn"]);

        Assert.That(format.ExitCode, Is.Zero, format.ToString());
        var code = File.ReadAllText(Path.Combine(repository.Folder, "App", "Code.cs"));
        Assert.That(code, Does.Contain("[CustomerData(CustomerPolicy.Uses.Loyalty, Status = DeclarationStatus.Proposed)]"));
        Assert.That(code.Split("[CustomerData"), Has.Length.EqualTo(2), code);
        var after = repository.Build("--no-restore");
        Assert.That(after.Ours(), Is.EquivalentTo(new[] { "warning POL1001", "warning POL1013" }), after.ToString());
        Assert.That(after.With("POL1001")[0].Message, Does.Contain("PhoneNumber"));
        Assert.That(after.Others(), Is.Empty);
    }
}

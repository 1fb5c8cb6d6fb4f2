using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Policy.Vocabulary;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Recognition;
using PolicyAnalyzers.Tests.Verify;

namespace PolicyAnalyzers.Tests.Composition;

/// <summary>Code in which every rule has something to find, and what is found in it under some policy files.</summary>
internal sealed class ComposedSample
{
    private const string Code = """
        using PolicyAnalyzers.Annotations;
        using Qualtrics.Api;
        using Test.Polls;

        namespace Shop
        {
            public class Customer
            {
                public string PhoneNumber { get; set; } = "";
                public string EmailAddress { get; set; } = "";
                public string NumerTelefonu { get; set; } = "";
                public string Adres { get; set; } = "";
                public string Blower { get; set; } = "";
                public string ClubAlias { get; set; } = "";
                [Sensitive] public string Shelf { get; set; } = "";
            }

            public class Member
            {
                [CustomerData("delivery-sms")] public string Phone { get; set; } = "";
                [CustomerData("team-use")] public string MobilePhone { get; set; } = "";
                [CustomerData("delivery-sms", Category = "contact.email")] public string HomePhone { get; set; } = "";
                [CustomerData("no-such-use")] public string Email { get; set; } = "";
                [Purpose("satisfaction")] public string FirstName { get; set; } = "";
                [Origin("signup-form")] public string LastName { get; set; } = "";
                [Origin("team-origin"), Purpose("order-updates")] public string BirthDate { get; set; } = "";
                [Origin("signup-form"), Purpose("order-updates"), LegalBasis("contract")] public string Iban { get; set; } = "";
                [Origin("signup-form"), Purpose("satisfaction")] public string Fax { get; set; } = "";
                [Insight("success")] public string PassportNumber { get; set; } = "";
                [CustomerData("delivery-sms", Status = DeclarationStatus.Proposed)] public string WorkPhone { get; set; } = "";
            }

            [System.ComponentModel.DataAnnotations.Schema.Table("orders")]
            public class Order
            {
                [CustomerData("delivery-sms")] public string CustomerPhone { get; set; } = "";
                [CustomerData("delivery-sms")] public string CustomerEmail { get; set; } = "";
                [CustomerData("delivery-sms"), Retention(600)] public string CustomerMobile { get; set; } = "";
            }

            public class Branch { public string PhoneNumber { get; set; } = ""; }

            public sealed class SensitiveAttribute : System.Attribute { }

            public class Team
            {
                public QualtricsClient Client { get; } = QualtricsClient.Create("");
                public void Ask(PollSender sender) { sender.Send(); "".Ask(); }
            }
        }

        namespace Legacy
        {
            public class Job { public void Run() { new QualtricsClient().Send(""); } }
            public class OtherJob { public void Run() { new PollSender().Send(); } }
        }
        """;

    private const string Generated = "namespace Shop.Generated { public class Row { public string PhoneNumber { get; set; } = \"\"; } }";

    private readonly Compilation compilation;

    /// <summary>Compiles the code.</summary>
    public ComposedSample()
    {
        var own = Compiling.Library()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Code, path: "/src/Shop.cs"), CSharpSyntaxTree.ParseText(Generated, path: "/src/Tools/Row.cs"))
            .AddReferences(PolicyTest.AnnotationsReference, Vendor(Verify.Vendor.Qualtrics), Vendor(Verify.Vendor.OldPolls));
        Assert.That(own.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        compilation = own;
    }

    private ComposedSample(Compilation compilation) => this.compilation = compilation;

    /// <summary>The same code for another thread: contexts are bound to a compilation.</summary>
    public ComposedSample Clone() => new(compilation.Clone());

    /// <summary>What is found. The level is that of the finding: a number that rises with strictness.</summary>
    /// <param name="policy">The organisation's policy.</param>
    /// <param name="fragments">Fragments.</param>
    /// <param name="asOf">The day of the build; empty for none.</param>
    public async Task<Found> FindAsync(string policy, IReadOnlyList<string> fragments, string asOf)
    {
        AdditionalText[] files = [Analysis.File("/policy.yaml", policy), .. fragments.Select((text, i) => Analysis.File($"/{i}.fragment.policy.yaml", text))];
        var settings = "PolicyAnalyzersScan = true\nMSBuildProjectDirectory = /src\n" + (asOf.Length == 0 ? "" : $"PolicyAsOf = {asOf}\n");
        var diagnostics = await Analysis.RunAsync(compilation, files, settings);
        var levels = new SortedDictionary<string, int>(System.StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics.Where(each => RuleTable.Find(each.Id) is { IsGovernance: false } || each.Id == RuleIds.UnknownTerm))
        {
            foreach (var identity in IdentitiesOf(diagnostic))
            {
                var level = Choices.Levels.IndexOf(diagnostic.Properties[FindingProperties.Level]!);
                levels[identity] = levels.TryGetValue(identity, out var known) && known > level ? known : level;
            }
        }

        return new Found(levels, [.. diagnostics.Where(each => each.Id is RuleIds.UnreadablePolicy or RuleIds.UndefinedPolicyTerm or RuleIds.FailedAnalyzer or RuleIds.LooseningFragment)]);
    }

    // The fact that is told, whatever it is called: stages that are missing are told under the strictest rule, and a legacy use that has ended under another.
    private static IEnumerable<string> IdentitiesOf(Diagnostic diagnostic)
    {
        var symbol = diagnostic.Properties[FindingProperties.Symbol];
        switch (diagnostic.Id)
        {
            case RuleIds.UndeclaredCustomerData:
                return diagnostic.Properties[FindingProperties.Members]!.Split('\n').Select(member => "nothing declared: " + member.Split('|')[0]);
            case RuleIds.UnlistedData or RuleIds.UnlimitedRetention or RuleIds.ProposedDeclaration:
                return diagnostic.Properties[FindingProperties.Members]!.Split('\n').Select(member => diagnostic.Id + ": " + member);
            case RuleIds.MissingOrigin or RuleIds.MissingPurpose or RuleIds.MissingConsent or RuleIds.MissingOutcome or RuleIds.MissingInsight or RuleIds.MissingDestination:
                return ["declared in part: " + symbol];
            case RuleIds.UngovernedPlatform or RuleIds.LegacyPlatform:
                return ["platform: " + diagnostic.Location.SourceSpan];
            default:
                return [$"{diagnostic.Id}: {symbol} {diagnostic.Properties[FindingProperties.Evidence]}"];
        }
    }

    private static CompilationReference Vendor(Vendor vendor) =>
        Compiling.Library(vendor.Source).WithAssemblyName(vendor.Assembly).ToMetadataReference();
}

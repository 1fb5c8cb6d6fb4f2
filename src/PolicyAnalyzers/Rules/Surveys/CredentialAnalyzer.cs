using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Credentials;
using PolicyAnalyzers.Context.Platforms;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>Finds credentials of platforms that are read outside the governed client (POL3013). Without keys in the policy it looks at nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CredentialAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public CredentialAnalyzer()
        : base(ForeignCredentials.Rule, Governance.SetAsideFinding.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var keys = new CredentialKeys(context.Policy);
        var client = context.Client;
        var reporter = new FindingReporter(context);
        if (keys.IsEmpty || client.IsWholeCompilation || !reporter.Shows(ForeignCredentials.Rule))
        {
            return;
        }

        var finder = new CredentialFinder(keys, client);
        start.OnFile(file =>
        {
            var repeats = new RepeatedFindings();
            foreach (var read in finder.In(file.SemanticModel, file.CancellationToken))
            {
                // An old sender needs its key for as long as it may send: that it has to move is told where it sends.
                var inside = Units.MemberAround(read.Place, file.SemanticModel);
                if (!client.Covers(inside) && context.Legacy.Allow(inside, new Context.Platforms.Platform(read.Platform.Id, read.Platform.Title, read.Platform)) is null)
                {
                    reporter.Report(repeats.Numbered(Describe(read, inside, client, context)), file.ReportDiagnostic);
                }
            }
        });
    }

    private static Finding Describe(CredentialRead read, ISymbol? inside, GovernedClient client, PolicyContext context)
    {
        var finding = new Finding(ForeignCredentials.Rule, read.Place.GetLocation(), read.Key, read.Platform.Title, client.Name, Words.Source(context.Policy));
        return finding with
        {
            SubjectId = inside?.GetDocumentationCommentId(),
            Evidence = read.Platform.Id + " " + read.Key,
            Remedy = "send it through " + client.Name,
            Properties = finding.Properties.Add(FindingProperties.Platform, read.Platform.Id),
        };
    }
}

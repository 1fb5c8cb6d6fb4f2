using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Messages;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Context.Platforms.Addresses;
using PolicyAnalyzers.Policy.Vendors.Matching;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>Judges every text that names a survey platform's host, link or path and can reach a request or a message (POL3002, POL3011).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlatformAddressAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public PlatformAddressAnalyzer()
        : base(PlatformAddress.Rule, LegacyPlatform.Rule, Governance.SetAsideFinding.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var client = context.Client;
        var reporter = new FindingReporter(context);
        if (client.IsWholeCompilation || !reporter.Shows(PlatformAddress.Rule))
        {
            return;
        }

        var finder = new AddressFinder(start.Compilation, PlatformTexts.Of(context.Policy));
        var messages = reporter.Shows(PlainSurveyMessage.Rule) ? context.Messages : null;
        start.OnFile(file =>
        {
            var repeats = new RepeatedFindings();
            foreach (var address in finder.In(file.SemanticModel, file.CancellationToken))
            {
                var place = address.Place.AsNode() ?? address.Place.AsToken().Parent!;
                var inside = Units.MemberAround(place, file.SemanticModel);
                var isOwn = client.Covers(inside) || context.Platforms.Find(inside)?.Id == address.Hit.Platform.Id;
                if (!isOwn && !IsPartOfMessage(address, place, messages, file))
                {
                    reporter.Report(repeats.Numbered(Judge(address, inside, client, context)), file.ReportDiagnostic);
                }
            }
        });
    }

    // A link in the call that sends it is one fact with the message, which POL3003 tells.
    private static bool IsPartOfMessage(Address address, SyntaxNode place, MessageFinder? messages, SemanticModelAnalysisContext file) =>
        address.Hit.Kind == PlatformTextKind.Link
        && messages is not null
        && Units.Of(place) is StatementSyntax or ArrowExpressionClauseSyntax
        && messages.IsSentIn(Units.Of(place), file.SemanticModel, file.CancellationToken);

    private static Finding Judge(Address address, ISymbol? inside, GovernedClient client, PolicyContext context)
    {
        var (platform, hit) = (address.Hit.Platform, address.Hit);
        var source = Words.Source(context.Policy);
        var location = address.Place.GetLocation()!;
        Context.Platforms.Platform known = new(platform.Id, platform.Name, context.Policy.SurveyPolicy.Platforms.Find(platform.Id));
        var finding = context.Legacy.Allow(inside, known) is { } allowed
            ? new Finding(LegacyPlatform.Rule, location, hit.Shown, platform.Name, allowed.Until, client.Name, source)
            : new Finding(PlatformAddress.Rule, location, hit.Shown, Words.Of(hit.Kind), platform.Name, client.Name, source);
        return finding with
        {
            SubjectId = inside?.GetDocumentationCommentId(),
            Evidence = platform.Id + " " + hit.Shown,
            Remedy = "send it through " + client.Name,
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Platform, platform.Id).Add(FindingProperties.Governed, "false"),
        };
    }
}

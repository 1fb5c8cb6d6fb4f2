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
        if ((client.IsWholeCompilation && !context.Legacy.AnyIsOver) || !reporter.Shows(PlatformAddress.Rule))
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
                var platform = address.Hit.Platform.Id;
                var isGoverned = client.Covers(inside);
                var mayBe = isGoverned ? !context.Legacy.IsOver(platform) : IsPartOfMessage(address, place, messages, file);
                if (!mayBe && context.Platforms.Find(inside)?.Id != platform)
                {
                    reporter.Report(repeats.Numbered(Judge(address, inside, isGoverned, context)), file.ReportDiagnostic);
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

    private static Finding Judge(Address address, ISymbol? inside, bool isGoverned, PolicyContext context)
    {
        var client = context.Client.Name;
        var (platform, hit) = (address.Hit.Platform, address.Hit);
        var (why, remedy) = isGoverned ? ("and " + RetiredPlatform.Why(platform.Id, context.Policy), RetiredPlatform.Remedy(context.Policy)) : (PlatformAddress.Why, "send surveys through " + client);
        var source = Words.Source(context.Policy);
        var location = address.Place.GetLocation()!;
        Context.Platforms.Platform known = new(platform.Id, platform.Name, context.Policy.SurveyPolicy.Platforms.Find(platform.Id));
        var finding = context.Legacy.Allow(inside, known) is { } allowed
            ? new Finding(LegacyPlatform.Rule, location, hit.Shown, platform.Name, allowed.Until, client, source)
            : new Finding(PlatformAddress.Rule, location, hit.Shown, Words.Of(hit.Kind), platform.Name, why, remedy, source);
        return finding with
        {
            SubjectId = inside?.GetDocumentationCommentId(),
            Evidence = platform.Id + " " + hit.Shown,
            Remedy = isGoverned ? remedy : "send it through " + client,
            Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Platform, platform.Id).Add(FindingProperties.Governed, isGoverned ? "true" : "false"),
        };
    }
}

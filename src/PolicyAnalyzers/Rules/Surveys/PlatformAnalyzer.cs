using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Platforms;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>Judges every mention of a survey platform: governed, legacy, or neither (POL3001, POL3011, POL3900).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlatformAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public PlatformAnalyzer()
        : base(UngovernedPlatform.Rule, LegacyPlatform.Rule, PlatformUse.Rule, Governance.SetAsideFinding.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        if (context.Platforms.IsEmpty)
        {
            return;
        }

        var finder = new MentionFinder(start.Compilation, context.Platforms);
        var client = context.Client;
        var reporter = new FindingReporter(context);

        start.OnFile(file =>
        {
            var repeats = new RepeatedFindings();
            foreach (var mention in finder.In(file.SemanticModel, file.CancellationToken))
            {
                var inside = Units.MemberAround(mention.Place, file.SemanticModel);
                if (IsPlatformItself(mention, inside, context.Platforms))
                {
                    continue;
                }

                var isGoverned = client.Covers(inside);
                var finding = isGoverned && !context.Legacy.IsOver(mention.Platform.Id) ? null : Judge(mention, inside, isGoverned, context);
                if (reporter.Shows(PlatformUse.Rule))
                {
                    var name = mention.Symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
                    reporter.Report(PlatformUse.Describe(mention.Platform, name, mention.Place, inside, isGoverned), file.ReportDiagnostic);
                }

                if (finding is not null)
                {
                    reporter.Report(repeats.Numbered(finding), file.ReportDiagnostic);
                }
            }
        });
    }

    // Code that stands in a platform's namespace, and reaches the platform in another assembly, only took its name.
    private static bool IsPlatformItself(Mention mention, ISymbol? inside, PlatformTable platforms) =>
        platforms.Find(inside) == mention.Platform
        && SymbolEqualityComparer.Default.Equals(inside!.ContainingAssembly, mention.Symbol.ContainingAssembly);

    private static Finding Judge(Mention mention, ISymbol? inside, bool isGoverned, PolicyContext context)
    {
        var client = context.Client.Name;
        var (why, remedy) = isGoverned ? ("and " + RetiredPlatform.Why(mention.Platform.Id, context.Policy), RetiredPlatform.Remedy(context.Policy)) : (UngovernedPlatform.Why, "send surveys through " + client);
        var name = mention.Symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        var source = Words.Source(context.Policy);
        var finding = context.Legacy.Allow(inside, mention.Platform) is { } allowed
            ? new Finding(LegacyPlatform.Rule, mention.Place.GetLocation(), name, mention.Platform.Title, allowed.Until, client, source)
            : new Finding(UngovernedPlatform.Rule, mention.Place.GetLocation(), name, mention.Platform.Title, why, remedy, source);
        return finding with
        {
            SubjectId = inside?.GetDocumentationCommentId(),
            Evidence = mention.Platform.Id + " " + mention.Symbol.OriginalDefinition.GetDocumentationCommentId(),
            Remedy = isGoverned ? remedy : "send it through " + client,
            Properties = PlatformUse.PropertiesOf(mention.Platform, isGoverned),
        };
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Context.Platforms.Detours;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>Judges where code reaches a survey platform without a symbol of it (POL3012). The platform's assembly need not be referenced.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DetourAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public DetourAnalyzer()
        : base(IndirectPlatform.Rule, LegacyPlatform.Rule, PlatformUse.Rule, Governance.SetAsideFinding.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var client = context.Client;
        var reporter = new FindingReporter(context);
        if (!reporter.Shows(PlatformUse.Rule) && ((client.IsWholeCompilation && !context.Legacy.AnyIsOver) || !reporter.Shows(IndirectPlatform.Rule)))
        {
            return;
        }

        var finder = new DetourFinder(new RuntimeNames(context.Policy), context.Platforms);
        start.OnFile(file =>
        {
            var repeats = new RepeatedFindings();
            foreach (var detour in finder.In(file.SemanticModel, file.CancellationToken))
            {
                var inside = Units.MemberAround(detour.Place, file.SemanticModel);
                var isGoverned = client.Covers(inside);
                if (reporter.Shows(PlatformUse.Rule))
                {
                    reporter.Report(PlatformUse.Describe(detour.Platform, detour.Name, detour.Place, inside, isGoverned), file.ReportDiagnostic);
                }

                if (!isGoverned || context.Legacy.IsOver(detour.Platform.Id))
                {
                    reporter.Report(repeats.Numbered(Judge(detour, inside, isGoverned, context)), file.ReportDiagnostic);
                }
            }
        });
    }

    private static Finding Judge(Detour detour, ISymbol? inside, bool isGoverned, PolicyContext context)
    {
        var client = context.Client.Name;
        var (why, remedy) = isGoverned
            ? (", and " + RetiredPlatform.Why(detour.Platform.Id, context.Policy), RetiredPlatform.Remedy(context.Policy))
            : (IndirectPlatform.Why, "send surveys through " + client);
        var source = Words.Source(context.Policy);
        var finding = context.Legacy.Allow(inside, detour.Platform) is { } allowed
            ? new Finding(LegacyPlatform.Rule, detour.Place.GetLocation(), detour.Name, detour.Platform.Title, allowed.Until, client, source)
            : new Finding(IndirectPlatform.Rule, detour.Place.GetLocation(), detour.Platform.Title, why, detour.Evidence, remedy, source);
        return finding with
        {
            SubjectId = inside?.GetDocumentationCommentId(),
            Evidence = detour.Platform.Id + " " + detour.Evidence,
            Remedy = isGoverned ? remedy : "send it through " + client,
            Properties = PlatformUse.PropertiesOf(detour.Platform, isGoverned),
        };
    }
}

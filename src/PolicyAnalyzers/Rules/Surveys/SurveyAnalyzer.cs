using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Platforms;
using PolicyAnalyzers.Context.Surveys;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Rules.Governance;

namespace PolicyAnalyzers.Rules.Surveys;

/// <summary>Judges the surveys that code refers to and that a repository registers (POL3004, POL3005). The organisation's own cards are for `validate`.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SurveyAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public SurveyAnalyzer()
        : base(UnstatedSurvey.Rule, IdleSurvey.Rule, SetAsideFinding.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var policy = context.Policy;
        if (policy.Surveys.Count == 0 && policy.SurveyPolicy.Require.IsEmpty)
        {
            return;
        }

        var reporter = new FindingReporter(context);
        var references = new SurveyReferences(start.Compilation, policy);
        start.OnFile(file =>
        {
            var repeats = new RepeatedFindings();
            foreach (var reference in references.In(file.SemanticModel, file.CancellationToken))
            {
                if (Judge(reference.Id, context) is { } finding)
                {
                    var inside = Units.MemberAround(reference.Place, file.SemanticModel);
                    reporter.Report(
                        repeats.Numbered(new Finding(finding.Rule, reference.Place.GetLocation(), finding.Arguments) { SubjectId = inside?.GetDocumentationCommentId(), Evidence = reference.Id, Remedy = finding.Remedy }),
                        file.ReportDiagnostic);
                }
            }
        });

        var registered = policy.Organisation is { } organisation ? policy.Surveys.Where(card => organisation.Surveys.Find(card.Id) is null && !Missing(card, policy).IsEmpty).ToImmutableArray() : ImmutableArray<SurveyCard>.Empty;
        if (!registered.IsEmpty)
        {
            start.OnAdditionalFile(file =>
            {
                if (PolicyFiles.RoleOf(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider) == PolicyFileRole.Fragment && file.AdditionalFile.GetText(file.CancellationToken) is { } text)
                {
                    foreach (var card in registered.Where(card => StandsIn(card, text)))
                    {
                        var place = PolicyPlace.Of(file.AdditionalFile.Path, card.IdAt.Span);
                        reporter.Report(Unstated(card.Id, "does not state " + Words.Join(Missing(card, policy), "and"), place, policy) with { SubjectId = card.Id, Evidence = "card" }, file.ReportDiagnostic);
                    }
                }
            });
        }
    }

    private static Finding? Judge(string id, PolicyContext context)
    {
        var policy = context.Policy;
        if (policy.Surveys.Find(id) is not { } card)
        {
            return policy.SurveyPolicy.Require.IsEmpty ? null : Unstated(id, "is registered nowhere", Location.None, policy);
        }

        var day = context.Settings.AsOf;
        var reason = card switch
        {
            { Retired: true, ReplacedBy: { } next } => $"is retired, and '{next.Value}' takes its place",
            { Retired: true } => "is retired",
            { Status: "closed" } => "is closed",
            { Fieldwork.To: { } last } when day > last => $"ended on {last}",
            { Fieldwork.From: { } first } when day < first => $"begins on {first}",
            _ => null,
        };
        return reason is null ? null : new Finding(IdleSurvey.Rule, Location.None, id, reason, Words.Source(policy)) { Remedy = "remove what invites to it" };
    }

    private static Finding Unstated(string id, string what, Location place, PolicyDocument policy) =>
        new(UnstatedSurvey.Rule, place, id, what, Words.Join(policy.SurveyPolicy.Require, "and"), Words.Source(policy)) { Remedy = "complete its card" };

    private static ImmutableArray<string> Missing(SurveyCard card, PolicyDocument policy) => policy.SurveyPolicy.Require.RemoveAll(card.States);

    // A composed policy does not keep from which fragment a card came: it came from the one in which it stands.
    private static bool StandsIn(SurveyCard card, SourceText text) =>
        card.IdAt.Span.Start + card.IdAt.Span.Length <= text.Length && text.ToString(new TextSpan(card.IdAt.Span.Start, card.IdAt.Span.Length)).Contains(card.Id);
}

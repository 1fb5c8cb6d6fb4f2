using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Waivers;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>Says at their own places which waivers are invalid (POL0006), which entries have expired (POL0007), and which stand on an emergency alone (POL0015).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WaiverAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public WaiverAnalyzer()
        : base(InvalidWaiver.Rule, ExpiredEntry.Rule, BreakGlass.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        if (context.Waivers.Judged.IsEmpty && context.ApprovalProblems.IsEmpty && (context.Settings.AsOf is null || context.Policy.SurveyPolicy.Legacy.IsEmpty))
        {
            return;
        }

        var found = new Lazy<ImmutableArray<Diagnostic>>(() => Find(start.Compilation, context).ToImmutableArray());
        start.OnAdditionalFile(file =>
        {
            foreach (var diagnostic in found.Value)
            {
                if (diagnostic.Location.GetLineSpan().Path == file.AdditionalFile.Path)
                {
                    file.ReportDiagnostic(diagnostic);
                }
            }
        });
    }

    private static IEnumerable<Diagnostic> Find(Compilation compilation, PolicyContext context)
    {
        var isScan = context.Settings.IsScan;
        foreach (var problem in context.ApprovalProblems)
        {
            yield return Describe(InvalidWaiver.Rule, isScan, problem.Path, problem.Span, problem.Message, problem.Remedy);
        }

        foreach (var waiver in context.Waivers.Judged)
        {
            var card = waiver.Card;
            switch (waiver.State)
            {
                case WaiverState.Invalid:
                    yield return Describe(InvalidWaiver.Rule, isScan, waiver.Path, card.IdAt.Span, waiver.Fault!, waiver.Remedy!);
                    break;
                case WaiverState.BreakGlass:
                    yield return Describe(
                        BreakGlass.Rule, isScan, waiver.Path, card.IdAt.Span, card.Id, card.Emergency!, card.Rule.Value, card.Scope, card.Expires!, Words.Source(context.Policy));
                    break;
                case WaiverState.Expired when card.Symbol is { } symbol && IsDeclaredIn(compilation, symbol):
                    yield return Describe(ExpiredEntry.Rule, isScan, waiver.Path, card.IdAt.Span, card.Id, card.Expires!, Words.Source(context.Policy));
                    break;
            }
        }

        foreach (var entry in context.Policy.SurveyPolicy.Legacy)
        {
            if (context.Settings.AsOf > entry.RetireBy && IsDeclaredIn(compilation, entry.Symbol))
            {
                yield return Describe(ExpiredEntry.Rule, isScan, context.Policy.Path, entry.Symbol.Span, entry.Symbol.Id, entry.RetireBy, Words.Source(context.Policy));
            }
        }
    }

    // One policy serves many repositories: an entry that expires is the matter of the project that holds what it covers, and no other's.
    private static bool IsDeclaredIn(Compilation compilation, SymbolReference reference) =>
        SymbolReferences.Resolve(compilation, reference).Any(symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly));

    private static Diagnostic Describe(Rule rule, bool isScan, string path, SourceSpan span, params object[] arguments) => Diagnostic.Create(
        rule.At(rule.FixedLevel, isScan),
        PolicyPlace.Of(path, span),
        ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Level, Words.Of(rule.FixedLevel)),
        arguments);
}

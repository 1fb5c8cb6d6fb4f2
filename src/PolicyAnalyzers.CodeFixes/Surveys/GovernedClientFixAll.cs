using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyAnalyzers.CodeFixes.Surveys;

/// <summary>
/// Sends many invitations through the governed client. With a survey that a person chose: wherever that survey is offered. Without a choice, as
/// in <c>dotnet format</c>: only where exactly one survey can be meant.
/// </summary>
internal sealed class GovernedClientFixAll : FixAllProvider
{
    /// <summary>The provider.</summary>
    public static GovernedClientFixAll Instance { get; } = new();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var key = fixAllContext.CodeActionEquivalenceKey;
        var places = await PlacesAsync(fixAllContext).ConfigureAwait(false);
        var changed = await FixAsync(fixAllContext.Solution, places, key, fixAllContext.CancellationToken).ConfigureAwait(false);
        return changed == fixAllContext.Solution
            ? null
            : CodeAction.Create("Use the governed client", _ => Task.FromResult(changed), key ?? EquivalenceKeys.OnlySurvey);
    }

    // One after the other: the first fix of a class lets it take the client, and the next ones find it at hand.
    private static async Task<Solution> FixAsync(Solution solution, IReadOnlyDictionary<DocumentId, ImmutableArray<Diagnostic>> places, string? key, CancellationToken cancellationToken)
    {
        foreach (var file in places)
        {
            var document = solution.GetDocument(file.Key)!;
            var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
            var marks = file.Value
                .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(diagnostic => (Node: root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), Mark: new SyntaxAnnotation(), diagnostic.Id))
                .ToArray();
            document = document.WithSyntaxRoot(root.ReplaceNodes(
                marks.Select(static each => each.Node),
                (original, current) => current.WithAdditionalAnnotations(marks.Where(each => each.Node == original).Select(static each => each.Mark))));
            var isChanged = false;
            foreach (var (_, mark, rule) in marks)
            {
                root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
                if (root.GetAnnotatedNodes(mark).FirstOrDefault() is { } place
                    && await GovernedCall.AtAsync(document, rule, place, cancellationToken).ConfigureAwait(false) is { } call
                    && Choose(call, key, out var survey))
                {
                    document = await call.WriteAsync(survey, cancellationToken).ConfigureAwait(false);
                    isChanged = true;
                }
            }

            solution = isChanged ? document.Project.Solution : solution;
        }

        return solution;
    }

    private static bool Choose(GovernedCall call, string? key, out string? survey)
    {
        survey = null;
        if (key == EquivalenceKeys.SameMethod)
        {
            return call.SameMethod is not null;
        }

        survey = EquivalenceKeys.SurveyOf(key) is { } chosen
            ? call.Surveys.FirstOrDefault(each => each.Id == chosen)?.Id
            : call.Surveys.Length == 1 && !call.NeedsChoice ? call.Surveys[0].Id : null;
        return survey is not null;
    }

    private static async Task<IReadOnlyDictionary<DocumentId, ImmutableArray<Diagnostic>>> PlacesAsync(FixAllContext context)
    {
        var diagnostics = await FixAllDiagnostics.OfAsync(context).ConfigureAwait(false);
        return diagnostics
            .Where(static diagnostic => diagnostic.Location.IsInSource)
            .GroupBy(diagnostic => context.Solution.GetDocument(diagnostic.Location.SourceTree)?.Id)
            .Where(static group => group.Key is not null)
            .ToDictionary(static group => group.Key!, static group => group.Distinct().ToImmutableArray());
    }
}

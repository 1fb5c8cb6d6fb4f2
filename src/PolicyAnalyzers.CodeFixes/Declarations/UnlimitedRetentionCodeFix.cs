using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.CodeFixes.Writing;
using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.CodeFixes.Declarations;

/// <summary>POL1012: writes by when the purposes of stored data have it erased. Nothing is erased by that: whoever applies it answers for the job that does, so there is no fix-all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnlimitedRetentionCodeFix))]
[Shared]
public sealed class UnlimitedRetentionCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UnlimitedRetention);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var limits = LimitsOf(diagnostic).Where(limit => root is not null && (limit.Place.SourceTree != root.SyntaxTree || AttributeWriter.DeclarationAt(root, limit.Place) is not null)).ToArray();
            if (limits.Length > 0)
            {
                var days = string.Join(" and ", limits.Select(static limit => limit.Days).Distinct().OrderBy(static days => days));
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Say that it is erased after {days} days: a job has to do it",
                        token => AttributeWriter.WriteAsync(context.Document.Project.Solution, limits.Select(Attribute), token),
                        EquivalenceKeys.Retention),
                    diagnostic);
            }
        }
    }

    private static IEnumerable<(Location Place, int Days)> LimitsOf(Diagnostic diagnostic)
    {
        var places = UndeclaredMembers.Of(diagnostic).Places;
        var days = (diagnostic.Properties.TryGetValue(FindingProperties.Days, out var text) ? text ?? "" : "").Split(' ');
        return places.Zip(days, static (place, limit) => (place, int.Parse(limit, CultureInfo.InvariantCulture)));
    }

    private static AttributeToWrite Attribute((Location Place, int Days) limit) => new(limit.Place, PolicyAttributes.Retention(limit.Days), Corrects: "Retention");
}

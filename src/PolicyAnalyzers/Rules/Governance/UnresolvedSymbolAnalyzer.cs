using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Context;
using PolicyAnalyzers.Context.Symbols;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Rules.Governance;

/// <summary>
/// Looks up the symbols that the policy names with their assembly, in projects that reference that assembly or are it (POL0011). Whether an
/// assembly of that name exists anywhere no single project can tell: that is for <c>dotnet policy validate --against</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnresolvedSymbolAnalyzer : PolicyAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public UnresolvedSymbolAnalyzer()
        : base(UnresolvedSymbol.Rule)
    {
    }

    private protected override void Start(GuardedStart start, PolicyContext context)
    {
        var references = PolicySymbols.OfNamedAssemblies(context.Policy);
        if (references.IsEmpty)
        {
            return;
        }

        var compilation = start.Compilation;
        var reporter = new FindingReporter(context);

        // The fault is the file's, and so is its place: an editor shows it where the file is open.
        start.OnAdditionalFile(file =>
        {
            if (file.AdditionalFile.Path != context.Policy.Path)
            {
                return;
            }

            foreach (var reference in references)
            {
                file.CancellationToken.ThrowIfCancellationRequested();
                if (SymbolResolution.FindAssembly(compilation, reference.Assembly!) is { } assembly
                    && SymbolResolution.IsMissing(compilation, assembly, reference))
                {
                    reporter.Report(Describe(reference, assembly, context.Policy), file.ReportDiagnostic);
                }
            }
        });
    }

    private static Finding Describe(SymbolReference reference, IAssemblySymbol assembly, PolicyDocument policy)
    {
        var nearest = SymbolSuggestions.NearestTo(assembly, reference.Id);
        var remedy = nearest is null ? "write the documentation id of a symbol that it has" : $"did you mean '{nearest}'?";
        return new Finding(UnresolvedSymbol.Rule, PlaceOf(policy.Path, reference.Span), reference.Id, assembly.Name, remedy, Words.Source(policy))
        {
            SubjectId = reference.Id,
            Evidence = assembly.Name,
            Remedy = remedy,
            Properties = nearest is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Nearest, nearest),
        };
    }

    private static Location PlaceOf(string path, SourceSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
}

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
        var organisation = context.Policy.Organisation is { } whole ? PolicySymbols.OfNamedAssemblies(whole) : references;

        // The fault is the file's, and so is its place: an editor shows it where the file is open.
        start.OnAdditionalFile(file =>
        {
            var path = file.AdditionalFile.Path;
            var here = path == context.Policy.Path ? organisation
                : PolicyFiles.RoleOf(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider) == PolicyFileRole.Fragment ? InFragment(references, organisation, file)
                : ImmutableArray<SymbolReference>.Empty;
            foreach (var reference in here)
            {
                file.CancellationToken.ThrowIfCancellationRequested();
                if (SymbolResolution.FindAssembly(compilation, reference.Assembly!) is { } assembly
                    && SymbolResolution.IsMissing(compilation, assembly, reference))
                {
                    reporter.Report(Describe(reference, assembly, path, context.Policy), file.ReportDiagnostic);
                }
            }
        });
    }

    // A composed policy does not keep from which fragment a symbol came: it came from the one in which it stands.
    private static ImmutableArray<SymbolReference> InFragment(
        ImmutableArray<SymbolReference> all,
        ImmutableArray<SymbolReference> organisation,
        AdditionalFileAnalysisContext file)
    {
        var text = file.AdditionalFile.GetText(file.CancellationToken);
        return all.RemoveAll(reference =>
            organisation.Contains(reference)
            || text is null
            || reference.Span.Start + reference.Span.Length > text.Length
            || !text.ToString(new TextSpan(reference.Span.Start, reference.Span.Length)).Contains(reference.Id));
    }

    private static Finding Describe(SymbolReference reference, IAssemblySymbol assembly, string path, PolicyDocument policy)
    {
        var nearest = SymbolSuggestions.NearestTo(assembly, reference.Id);
        var remedy = nearest is null ? "write the documentation id of a symbol that it has" : $"did you mean '{nearest}'?";
        return new Finding(UnresolvedSymbol.Rule, PlaceOf(path, reference.Span), reference.Id, assembly.Name, remedy, Words.Source(policy))
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

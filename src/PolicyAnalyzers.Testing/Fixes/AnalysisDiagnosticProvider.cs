using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PolicyAnalyzers.Testing.Hosting;

namespace PolicyAnalyzers.Testing.Fixes;

/// <summary>Gives "fix all" the diagnostics of the same analysis that the test compares.</summary>
internal sealed class AnalysisDiagnosticProvider(SolutionAnalysis analysis) : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => await analysis.DiagnosticsAsync(project, cancellationToken).ConfigureAwait(false);

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => (await analysis.DiagnosticsAsync(project, cancellationToken).ConfigureAwait(false))
            .Where(diagnostic => !diagnostic.Location.IsInSource);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
        return (await analysis.DiagnosticsAsync(document.Project, cancellationToken).ConfigureAwait(false))
            .Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }
}

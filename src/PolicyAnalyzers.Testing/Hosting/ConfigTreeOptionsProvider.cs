using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Testing.Hosting;

/// <summary>Gives the compiler the severities of the configuration, and what it says of generated code.</summary>
internal sealed class ConfigTreeOptionsProvider(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
{
    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _byPath = new();

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken)
        => !ForPath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var text) || !bool.TryParse(text, out var generated)
            ? GeneratedKind.Unknown
            : generated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        => ForPath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        => set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private AnalyzerConfigOptionsResult ForPath(string path) => _byPath.GetOrAdd(path, set.GetOptionsForSourcePath);
}

using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Tests.Recognition;

namespace PolicyAnalyzers.Tests.Verify;

/// <summary>Runs analyzers over a compilation and hands back the diagnostics themselves: for their properties, and for files that no workspace can hold.</summary>
internal static class Analysis
{
    /// <summary>What the analyzers report; all of them, unless some are given.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(string source, AdditionalText[] files, string globalConfig = "", params DiagnosticAnalyzer[] analyzers) =>
        RunAsync(Compiling.Library("global using PolicyAnalyzers.Annotations;\n" + source).AddReferences(PolicyTest.AnnotationsReference), files, globalConfig, analyzers);

    /// <summary>What the analyzers report about a compilation; all of them, unless some are given.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, AdditionalText[] files, string globalConfig, params DiagnosticAnalyzer[] analyzers)
    {
        var options = new AnalyzerOptions([.. files], new BuildProperties(globalConfig));
        ImmutableArray<DiagnosticAnalyzer> running = analyzers.Length > 0 ? [.. analyzers] : [.. PolicyTest.Analyzers];
        var settings = new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(compilation, running, settings).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. found.OrderBy(diagnostic => diagnostic.Id).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>An additional file.</summary>
    public static AdditionalText File(string path, SourceText? text) => new TextFile(path, text);

    /// <summary>An additional file.</summary>
    public static AdditionalText File(string path, string text) => new TextFile(path, SourceText.From(text, System.Text.Encoding.UTF8));

    private sealed class TextFile(string path, SourceText? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class BuildProperties(string text) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(text.Split('\n').Where(line => line.Contains('=', System.StringComparison.Ordinal))
            .ToImmutableDictionary(line => "build_property." + line.Split('=')[0].Trim(), line => line.Split('=')[1].Trim()));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(ImmutableDictionary<string, string>.Empty);
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

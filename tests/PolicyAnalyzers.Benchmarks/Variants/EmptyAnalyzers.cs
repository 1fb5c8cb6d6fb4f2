using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyAnalyzers.Benchmarks.Variants;

/// <summary>Builds an assembly with one analyzer for each given one, which registers the same callbacks with empty bodies: what the compiler's own machinery costs.</summary>
internal static class EmptyAnalyzers
{
    /// <summary>Builds the assembly; its source is left beside it.</summary>
    /// <param name="analyzers">The analyzers whose callbacks are copied.</param>
    /// <param name="compilation">The compilation that they are asked about, since what they register may depend on it.</param>
    /// <param name="options">The additional files, likewise.</param>
    /// <param name="path">Where the assembly is written.</param>
    public static void Build(ImmutableArray<DiagnosticAnalyzer> analyzers, Compilation compilation, AnalyzerOptions options, string path)
    {
        var types = analyzers.Select((analyzer, index) => Type(analyzer, index, compilation, options));
        var source = $"""
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;
            using System.Collections.Immutable;

            {string.Join('\n', types)}
            """;
        File.WriteAllText(Path.ChangeExtension(path, ".cs"), source);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file));
        var result = CSharpCompilation.Create(
                Path.GetFileNameWithoutExtension(path),
                [CSharpSyntaxTree.ParseText(source)],
                references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release))
            .Emit(path);
        if (!result.Success)
        {
            throw new InvalidOperationException("The empty analyzers do not compile:\n" + string.Join('\n', result.Diagnostics));
        }
    }

    private static string Type(DiagnosticAnalyzer analyzer, int index, Compilation compilation, AnalyzerOptions options)
    {
        var recording = new RecordingContext(compilation, options);
        analyzer.Initialize(recording);
        var start = recording.StartsCompilation
            ? $$"""context.RegisterCompilationStartAction(start => { {{Calls("start", recording.AtStart.Items)}} });"""
            : "";
        return $$"""
            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class Empty{{index}} : DiagnosticAnalyzer
            {
                private static readonly DiagnosticDescriptor Rule = new("EMPTY{{index}}", "Empty", "Empty", "Empty", DiagnosticSeverity.Warning, true);

                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

                public override void Initialize(AnalysisContext context)
                {
                    context.ConfigureGeneratedCodeAnalysis((GeneratedCodeAnalysisFlags){{(int)recording.GeneratedCode}});
                    {{(recording.IsConcurrent ? "context.EnableConcurrentExecution();" : "")}}
                    {{Calls("context", recording.AtOnce.Items)}}
                    {{start}}
                }
            }
            """;
    }

    private static string Calls(string context, IEnumerable<Registration> registrations)
        => string.Join(' ', registrations.Select(registration =>
        {
            var typeArguments = registration.TypeArguments.Length == 0 ? "" : $"<{registration.TypeArguments}>";
            var kinds = string.Concat(registration.Kinds.Select(kind => ", " + kind));
            return $"{context}.{registration.Method}{typeArguments}(static _ => {{ }}{kinds});";
        }));
}

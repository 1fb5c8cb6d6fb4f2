using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Testing.Hosting;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>Compiles libraries without a project.</summary>
internal static class InMemory
{
    private const int MostErrors = 3;

    private static readonly CSharpParseOptions Syntax = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>A source file.</summary>
    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), Syntax, path);

    /// <summary>A library that sees the framework and <paramref name="references"/>.</summary>
    public static CSharpCompilation Library(string assembly, IEnumerable<SyntaxTree> sources, IEnumerable<MetadataReference> references)
        => CSharpCompilation.Create(assembly, sources, FrameworkReferences.All.AddRange(references), Options);

    /// <summary>The first errors of a library: those behind them mostly follow from them.</summary>
    public static ImmutableArray<Diagnostic> Errors(Compilation library)
        => [.. library.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Take(MostErrors)];

    /// <summary>A library as its consumers see it: compiled.</summary>
    public static MetadataReference Emit(Compilation library)
    {
        using var image = new MemoryStream();
        var result = library.Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException($"{library.AssemblyName} does not compile: {string.Join("; ", result.Diagnostics)}");
    }
}

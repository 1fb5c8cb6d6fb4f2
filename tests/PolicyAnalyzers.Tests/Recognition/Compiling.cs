using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests.Recognition;

/// <summary>Makes compilations out of source text.</summary>
internal static class Compiling
{
    private static readonly ImmutableArray<MetadataReference> Platform = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];

    /// <summary>A library of these files; errors are not looked at.</summary>
    public static CSharpCompilation Library(params string[] sources) => CSharpCompilation.Create(
        "Subject",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        Platform,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A library that must compile.</summary>
    public static CSharpCompilation SoundLibrary(params string[] sources)
    {
        var library = Library(sources);
        Assert.That(library.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty);
        return library;
    }
}

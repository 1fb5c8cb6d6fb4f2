using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests.Constants;

/// <summary>Compiles generated code as strictly, and with as old a language, as any project that holds it might.</summary>
internal static class GeneratedCode
{
    private static readonly MetadataReference[] Platform =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();

    /// <summary>A compilation of these sources, documentation included.</summary>
    public static CSharpCompilation Of(params string[] sources) => CSharpCompilation.Create(
        "Generated",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose))),
        Platform,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999));

    /// <summary>Compiles, and fails the test on any warning.</summary>
    public static CSharpCompilation Compile(params string[] sources)
    {
        var compilation = Of(sources);
        Assert.That(compilation.GetDiagnostics(), Is.Empty);
        return compilation;
    }
}

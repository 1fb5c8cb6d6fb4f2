using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyAnalyzers.Constants;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Testing;

/// <summary>A policy as its consumers meet it: an additional file, and an assembly with the constants that are generated from it.</summary>
/// <param name="Document">The policy.</param>
/// <param name="File">The additional file.</param>
/// <param name="Constants">The assembly with the class <c>CustomerPolicy</c>.</param>
/// <param name="Namespace">The namespace of that class.</param>
internal sealed record PolicyUnderTest(PolicyDocument Document, AdditionalText File, MetadataReference Constants, string Namespace)
{
    /// <summary>Reads a policy and compiles its constants, as a policy package does.</summary>
    /// <exception cref="UnusablePolicyException">The policy has faults.</exception>
    public static PolicyUnderTest Read(string path)
    {
        var bytes = System.IO.File.ReadAllBytes(path);
        var read = PolicyReader.Read(bytes, path);
        if (read.Document is not { } document)
        {
            throw new UnusablePolicyException(read.Problems);
        }

        using var reader = new StreamReader(new MemoryStream(bytes));
        var file = new PolicyText(path, reader.ReadToEnd());
        var compilation = Generate(document.Identity.Id, file);
        return new PolicyUnderTest(document, file, InMemory.Emit(compilation), NamespaceOf(compilation));
    }

    private static Compilation Generate(string assembly, AdditionalText file)
    {
        CSharpGeneratorDriver
            .Create([new PolicyConstantsGenerator().AsSourceGenerator()], [file], optionsProvider: new BuildOptions(("PolicyPackage", "true")))
            .RunGeneratorsAndUpdateCompilation(InMemory.Library(assembly, [], []), out var compilation, out var diagnostics);
        return diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } fault
            ? throw new InvalidOperationException($"The policy's constants cannot be generated: {fault}")
            : compilation;
    }

    private static string NamespaceOf(Compilation compilation)
        => compilation.GetSymbolsWithName("CustomerPolicy", SymbolFilter.Type).Single().ContainingNamespace.ToDisplayString();
}
